/** A stem with how many of its letters are separable from the others. */
export type ReadStem = readonly [stem: string, separable: number];

const mark = '|';

/** Writes stems as a pack has them; they are put into their order. */
export function writeStems(stems: Iterable<string>): string {
  let before = '';
  return [...stems]
    .toSorted()
    .map((stem) => {
      let common = 0;
      while (common < 35 && common < before.length && before[common] === stem[common]) common += 1;
      before = stem;
      return common.toString(36) + stem.slice(common);
    })
    .join(' ');
}

/** Reads the stems of a pack. */
export function* readStems(text: string): Generator<ReadStem> {
  let before = '';
  for (const part of text.split(' ')) {
    before = before.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1);
    const at = before.indexOf(mark);
    yield at === -1 ? [before, 0] : [before.slice(0, at) + before.slice(at + 1), at];
  }
}
