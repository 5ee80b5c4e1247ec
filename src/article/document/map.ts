import type { Localized } from '#article/document/language.ts';

/** Degrees east and north: negative is west and south. */
export type LonLat = readonly [lon: number, lat: number];

/** A place in the picture: units of its viewBox, from the left and from the top. */
export type MapPoint = readonly [x: number, y: number];

/** Where a place's name stands from its dot. */
export type MapSide = 'e' | 'w' | 'n' | 's' | 'ne' | 'se' | 'nw' | 'sw';

/** A state to draw. */
export interface ChartedState {
  readonly identity: string;
  readonly name: Localized;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A place to draw; without an identity it is no link. */
export interface ChartedPlace {
  readonly identity?: string;
  readonly name: Localized;
  readonly at: LonLat;
  readonly side?: MapSide;
}

/** A line to draw, from its first stop to its last. */
export interface ChartedLine {
  readonly identity?: string;
  readonly name: Localized;
  readonly isSchematic: boolean;
  readonly stops: readonly ChartedPlace[];
}

/** A name for what is no part of the story, a sea or a neighbour, and about where it is to stand. */
export interface ChartedWord {
  readonly name: Localized;
  readonly at: LonLat;
}

/** What a map is drawn from: what the edition wants on it, with all that is known of its identities. */
export interface ChartedMap {
  /** West, south, east, north in degrees. Without it the map is as large as what is named on it needs. */
  readonly extent?: readonly [west: number, south: number, east: number, north: number];
  readonly states: readonly ChartedState[];
  readonly places: readonly ChartedPlace[];
  readonly lines: readonly ChartedLine[];
  readonly around?: readonly ChartedWord[];
}

/** How a state's name is set: letter-spaced about the middle of the state, closer, or closer from a point on. */
export type StateSetting = 'wide' | 'middle' | 'start';

/** A shaded state. */
export interface MapState {
  readonly identity: string;
  readonly name: Localized;
  /** Of its shape in the file. */
  readonly id: string;
  /** The middle of its name, or its start. */
  readonly label: MapPoint;
  readonly setting: StateSetting;
}

/** A dot, and its name. */
export interface MapPlace {
  readonly identity?: string;
  readonly name: Localized;
  readonly at: MapPoint;
  /** None where there is no room for the name. */
  readonly side?: MapSide;
  /** Whether there is room for the name on a large map only. */
  readonly isDetail: boolean;
}

/** A line with its stops in order. */
export interface MapLine {
  readonly identity?: string;
  readonly name: Localized;
  readonly isSchematic: boolean;
  /** Of its path in the file. */
  readonly id: string;
  /** Where the rows of its name begin; none where there is no room for them. */
  readonly label?: MapPoint;
  /** Whether there is room for the name on a large map only. */
  readonly isDetail: boolean;
  readonly stops: readonly Pick<MapPlace, 'identity' | 'name'>[];
}

/** A drawn map as the page needs it; its shapes are in a file of their own. */
export interface ArticleMap {
  /** Path of the SVG file from the site's root. Its pieces have ids: `land`, and those of states and lines. */
  readonly file: string;
  /** Of the viewBox. */
  readonly width: number;
  readonly height: number;
  /** The largest first: a small one's name may reach over its neighbours. */
  readonly states: readonly MapState[];
  readonly lines: readonly MapLine[];
  /** The places of the plan, then the stops that are none of them. */
  readonly places: readonly MapPlace[];
  /** What is round about: each name from the middle of its first row’s top, if there is room. */
  readonly around: readonly Pick<MapLine, 'name' | 'label' | 'isDetail'>[];
}

/** The rows that a line's name is set in: of whole words, and of 16 characters at most but where a word is longer. */
export function nameRows(name: string): readonly string[] {
  return name.match(/\S.{0,14}\S(?=\s|$)|\S+/g) ?? [];
}
