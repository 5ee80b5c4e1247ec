import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoBounds,
  geoConicEqualArea,
  geoPath,
} from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type {
  ArticleMap,
  ChartedLine,
  ChartedMap,
  ChartedPlace,
  ChartedState,
  LonLat,
  MapPoint,
} from '#article/document/map.ts';
import { placeNames } from '#build/place-names.ts';
import type { Atlas } from '#build/read-atlas.ts';
import { stepsPerUnit, type Trace, traceLines, writePath } from '#build/trace-path.ts';

/** A map drawn: the file of its shapes, and what the page says of them. */
export interface DrawnMap {
  readonly svg: string;
  readonly map: Omit<ArticleMap, 'file'>;
}

type Country = Atlas['objects']['countries']['geometries'][number];

/** Of the viewBox: one unit is a pixel where the sidebar is narrowest. */
const width = 224;
/** Between what must be seen and the frame. */
const margin = 10;
/** Shapes end outside of the frame, so that the line where they are cut off isn't seen. */
const bleed = 4;
/** Length of an arrow's barbs. */
const barb = 3;

/** The ISO 3166-1 alpha-2 code of a country: CLDR knows the numeric codes, which are the atlas's, as aliases. */
function countryCode({ id }: Country): string | undefined {
  return id === undefined ? undefined : new Intl.Locale(`und-${id}`).region;
}

/** An identity as the id of a shape, with nothing that an address or a reference writes otherwise. */
function shapeId(identity: string): string {
  return identity.replace(/[^\w-]/gu, (character) => `.${character.codePointAt(0)?.toString(16)}.`);
}

/** The countries of a state. Errors: the atlas has none. */
function findCountries(atlas: Atlas, { identity, country }: ChartedState): Country[] {
  const found = atlas.objects.countries.geometries.filter((one) => countryCode(one) === country);
  if (found.length === 0) {
    throw new Error(`the map's state "${identity}": found country "${country}", expected one of the atlas`);
  }
  return found;
}

function multiPoint(points: readonly LonLat[]) {
  return { type: 'MultiPoint' as const, coordinates: points.map(([lon, lat]) => [lon, lat]) };
}

/** The edges of an extent: parallels are curved, so that its corners alone don't tell how much room it takes. */
function edges([west, south, east, north]: NonNullable<ChartedMap['extent']>) {
  const parts = Array.from({ length: 17 }, (_, index) => index / 16);
  return multiPoint(
    parts.flatMap((part): readonly LonLat[] => {
      const [lon, lat] = [west + part * (east - west), south + part * (north - south)];
      return [
        [lon, south],
        [lon, north],
        [west, lat],
        [east, lat],
      ];
    }),
  );
}

/** An equal-area projection made for a region, and the height of the picture. Errors: the region is a point. */
function project(region: GeoPermissibleObjects): {
  readonly projection: GeoProjection;
  readonly height: number;
} {
  const [[west, south], [east, north]] = geoBounds(region);
  const middle = (west + east + (west > east ? 360 : 0)) / 2;
  const projection = geoConicEqualArea()
    .rotate([-middle, 0])
    .center([0, (south + north) / 2])
    // Where the distortion is none: a sixth from the edges is the rule of thumb.
    .parallels([south + (north - south) / 6, north - (north - south) / 6])
    .fitWidth(width - 2 * margin, region);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(region);
  const [x, y] = projection.translate();
  const height = Math.ceil(bottom - top + 2 * margin);
  if (west === east || !(height > 0 && height < 3 * width)) {
    throw new Error('the map: found nothing wide enough to draw, expected an extent');
  }
  projection.translate([x - left + margin, y - top + margin]).clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  return { projection, height };
}

/** An arrow's head in the middle of each way between stops. */
function drawArrows(stops: readonly MapPoint[]): readonly Trace[] {
  return stops.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = stops[index] ?? [x, y];
    const angle = Math.atan2(y - fromY, x - fromX);
    const tip: MapPoint = [(x + fromX) / 2, (y + fromY) / 2];
    const end = (turn: number): MapPoint => [
      tip[0] - barb * Math.cos(angle + turn),
      tip[1] - barb * Math.sin(angle + turn),
    ];
    return { points: [end(0.5), tip, end(-0.5)], isClosed: false };
  });
}

function isSame(a: ChartedPlace, b: ChartedPlace): boolean {
  return a.identity === undefined ? a.at.join() === b.at.join() : a.identity === b.identity;
}

/** Draws a map from the atlas. Errors: a state that the atlas hasn't, a place outside of the extent, a region without width. */
export function drawMap(plan: ChartedMap, atlas: Atlas): DrawnMap {
  const { countries } = atlas.objects;
  const states = plan.states.map((state) => {
    const own = findCountries(atlas, state);
    return { state, own, shape: merge(atlas, own) };
  });
  // The ends of a line are worth more than what is between them.
  const ends = plan.lines.flatMap(({ stops }) => [...stops.slice(0, 1), ...stops.slice(-1)]);
  const places = [...plan.places, ...ends, ...plan.lines.flatMap(({ stops }) => stops)].filter(
    (place, index, all) => all.findIndex((other) => isSame(other, place)) === index,
  );
  const points = multiPoint(places.map(({ at }) => at));
  const { projection, height } = project(
    plan.extent
      ? edges(plan.extent)
      : { type: 'GeometryCollection', geometries: [...states.map(({ shape }) => shape), points] },
  );
  const locate = ({ identity, name, at }: ChartedPlace): MapPoint => {
    const [x, y] = projection([at[0], at[1]]) ?? [Number.NaN, Number.NaN];
    if (!(x >= 0 && x <= width && y >= 0 && y <= height)) {
      throw new Error(
        `the map's place "${identity ?? name.en}": found ${at.join()}, expected it in the extent`,
      );
    }
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  };
  const trace = (shape: GeoPermissibleObjects) =>
    traceLines((context) => geoPath(projection, context)(shape));

  const drawnStates = states
    .map((one) => ({ ...one, outline: trace(one.shape), area: geoPath(projection).area(one.shape) }))
    .toSorted((a, b) => b.area - a.area);
  const drawnPlaces = places.map((place) => ({ place, at: locate(place) }));
  const drawnLines = plan.lines.map((line) => ({
    line,
    course: trace({ type: 'LineString', coordinates: line.stops.map(({ at: [lon, lat] }) => [lon, lat]) }),
  }));
  const drawnWords = (plan.around ?? []).map((word) => ({ word, at: locate(word) }));
  const names = placeNames({
    width,
    height,
    states: drawnStates,
    places: drawnPlaces,
    lines: drawnLines,
    around: drawnWords,
  });

  const shaded = new Set<unknown>(states.flatMap(({ own }) => own));
  const borders = mesh(atlas, countries, (a, b) => a !== b && ![a, b].some((one) => shaded.has(one)));
  const scale = `transform="scale(${1 / stepsPerUnit})" vector-effect="non-scaling-stroke"`;
  const path = (traces: readonly Trace[], more = '') => `<path ${more}${scale} d="${writePath(traces)}"/>`;
  const lineId = ({ identity }: ChartedLine, index: number) =>
    identity === undefined ? `map.line-${index + 1}` : shapeId(identity);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<g id="map.land">${path(trace(merge(atlas, countries.geometries)))}${path(trace(borders), 'fill="none" ')}</g>`,
    ...drawnStates.map(({ state, outline }) => path(outline, `id="${shapeId(state.identity)}" `)),
    ...drawnLines.map(({ line, course }, index) => {
      const dashes = line.isSchematic ? 'stroke-dasharray="4 3" ' : '';
      const arrows = line.isSchematic ? [] : drawArrows(line.stops.map(locate));
      return path([...course, ...arrows], `id="${lineId(line, index)}" fill="none" ${dashes}`);
    }),
    '</svg>',
  ].join('\n');
  const named = ({ identity, name }: ChartedPlace | ChartedLine) => ({
    ...(identity !== undefined && { identity }),
    name,
  });
  return {
    svg,
    map: {
      width,
      height,
      states: drawnStates.map(({ state: { identity, name } }, index) => ({
        identity,
        name,
        id: shapeId(identity),
        ...(names.states[index] ?? { label: [0, 0], setting: 'middle' }),
      })),
      lines: drawnLines.map(({ line }, index) => ({
        ...named(line),
        isSchematic: line.isSchematic,
        id: lineId(line, index),
        stops: line.stops.map(named),
        ...(names.lines[index] ?? { isDetail: true }),
      })),
      places: drawnPlaces.map(({ place, at }, index) => ({
        ...named(place),
        at,
        ...(names.places[index] ?? { isDetail: true }),
      })),
      around: drawnWords.map(({ word: { name } }, index) => ({
        name,
        ...(names.around[index] ?? { isDetail: true }),
      })),
    },
  };
}
