import { type Localized, languages } from '#article/document/language.ts';
import { type MapPoint, type MapSide, nameRows, type StateSetting } from '#article/document/map.ts';

/** Left, top, right and bottom in units of the viewBox. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a name at a size of the map's type: where the type is smaller, it takes less of the picture. */
export type BoxAt = (size: number) => Box;

/**
 * The size of the map's type in units of the viewBox: where the map is narrowest, and from where on it shows details.
 * ArticleMap.module.css sets these sizes; between and above them it sets smaller ones.
 */
export const sizes = { narrow: 8, large: 5.5 };

/** The width of a character of each kind of name in em of the map's type. Estimated: the font is the reader's. */
const characters = { place: 0.54, wide: 0.78, middle: 0.62, start: 0.62, line: 0.46 };
const lineHeight = 1.05;

/** How long the word for *schematic* is that stands below a line's name. */
const schematicLength = 11;

function longest(names: readonly string[]): number {
  return Math.max(...names.map((name) => name.length));
}

function boxAround([x, y]: MapPoint, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** The dot of a place. */
export function aroundDot(at: MapPoint): BoxAt {
  return (size) => boxAround(at, 0.45 * size, 0.45 * size);
}

/** The name of a place, on a side of its dot. */
export function besideDot([x, y]: MapPoint, name: Localized, side: MapSide): BoxAt {
  const characterCount = longest(languages.map((language) => name[language]));
  const across = Number(side.endsWith('e')) - Number(side.endsWith('w'));
  const down = Number(side.startsWith('s')) - Number(side.startsWith('n'));
  return (size) => {
    const width = characterCount * characters.place * size;
    return boxAround([x + across * (width / 2 + 0.5 * size), y + down * 0.9 * size], width, 0.9 * size);
  };
}

/** The name of a state. */
export function overState([x, y]: MapPoint, name: Localized, setting: StateSetting): BoxAt {
  const characterCount = longest(languages.map((language) => name[language]));
  return (size) => {
    const width = characterCount * characters[setting] * size;
    return boxAround([setting === 'start' ? x + width / 2 : x, y], width, size);
  };
}

/** A name of what is round about: from the middle of its first row’s top, a row for each word. */
export function overGround([x, top]: MapPoint, name: Localized): BoxAt {
  const texts = languages.map((language) => name[language].split(' '));
  const width = longest(texts.flat()) * characters.line;
  const height = Math.max(...texts.map((rows) => rows.length)) * lineHeight;
  return (size) => ({
    left: x - (width * size) / 2,
    top,
    right: x + (width * size) / 2,
    bottom: top + height * size,
  });
}

/** The rows of a line's name, from the top left. */
export function besideLine([left, top]: MapPoint, name: Localized, isSchematic: boolean): BoxAt {
  const texts = languages.map((language) => nameRows(name[language]));
  const width = Math.max(longest(texts.flat()), isSchematic ? schematicLength : 0) * characters.line;
  const height = (Math.max(...texts.map((rows) => rows.length)) + Number(isSchematic)) * lineHeight;
  return (size) => ({ left, top, right: left + width * size, bottom: top + height * size });
}
