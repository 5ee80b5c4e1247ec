import { isShort, measureWidth } from '#article/analyse/line-width.ts';

/** By what verses are told from prose that was set in lines: of a few lines all may begin with a noun by chance. */
interface Measure {
  readonly lines: number;
  /** How many of them begin with a capital, and how many end with a sign though others follow; one in eight of prose does. */
  readonly capitals: number;
  readonly signs: number;
}

/** Each line of most poems begins with a capital; else more of them are a clause: *und hinter tausend Stäben keine Welt.* */
const measures: readonly Measure[] = [
  { lines: 4, capitals: 0.9, signs: 0.25 },
  { lines: 8, capitals: 0, signs: 0.5 },
];

/** A verse is no longer: hexameters have some fifty letters. */
const longestVerse = 70;

/** How many of the lines end before they are full where no page ended them. */
const fewestShort = 0.3;

/** A stanza within prose is narrower than its page. */
const narrow = 0.75;

/** A line begins with a capital, also behind a quotation mark: *„Mein Vater, …*, *’s ist Nacht*. */
const capital = /^[^\p{L}\p{N}]*(?:’s )?\p{Lu}/u;

/** Lines that follow one another, by their numbers from 0. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

function findStretches(lines: readonly string[], apart: ReadonlySet<number>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let end = 0; end <= lines.length; end += 1) {
    const isOver = end === lines.length || lines[end]?.trim() === '';
    if (!isOver && !apart.has(end)) continue;
    if (end - start > 1) {
      stretches.push({ start, end, lines: lines.slice(start, end).map((line) => line.trim()) });
    }
    // A line that is something of its own begins no stanza; a speaker's words go on in verse below it.
    start = end + 1;
  }
  return stretches;
}

/** Whether lines were broken by who wrote them: many aren't full, and they begin or end as verses do. */
function areVerses(stretches: readonly Stretch[]): boolean {
  const lines = stretches.flatMap((stretch) => stretch.lines);
  const width = measureWidth(lines);
  if (width > longestVerse) return false;
  const inner = stretches.flatMap((stretch) =>
    stretch.lines.slice(1).map((next, index) => ({ line: stretch.lines[index] ?? '', next })),
  );
  const capitals = lines.filter((line) => capital.test(line)).length;
  const short = inner.filter(({ line, next }) => isShort(line, next, width)).length;
  const signs = inner.filter(({ line }) => /[\p{P}\p{S}]$/u.test(line)).length;
  return (
    short >= inner.length * fewestShort &&
    measures.some(
      (least) =>
        lines.length >= least.lines &&
        capitals >= lines.length * least.capitals &&
        signs >= inner.length * least.signs,
    )
  );
}

/** Whether the first lines of a text are its title and who wrote it: no sign stands at their ends, and more follows. */
function isTitled({ lines }: Stretch, others: number): boolean {
  return others > 0 && lines.length === 2 && lines.every((line) => /[\p{L}\p{N}]$/u.test(line));
}

/**
 * Finds the stanzas of a text: lines that follow one another, and that who wrote them broke on purpose. All of a poem, however short one is; within
 * prose those of four lines and more. Where it might as well be prose that was set in lines it is taken for that.
 * @param apart lines that are something of their own: items, headings
 * @returns for each line whether it is a stanza's first, goes on in one, or neither
 */
export function findStanzas(
  lines: readonly string[],
  apart: ReadonlySet<number>,
): ReadonlyMap<number, 'first' | 'next'> {
  const found = findStretches(lines, apart);
  const stretches = found.filter((stretch, index) => index > 0 || !isTitled(stretch, found.length - 1));
  const width = measureWidth(stretches.flatMap((stretch) => stretch.lines));
  const isNarrow = (stretch: Stretch) => stretch.lines.every(({ length }) => length <= width * narrow);
  const stanzas = areVerses(stretches)
    ? stretches
    : stretches.filter((stretch) => isNarrow(stretch) && areVerses([stretch]));
  return new Map(
    stanzas.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => [start + at, at === 0 ? 'first' : 'next'] as const),
    ),
  );
}
