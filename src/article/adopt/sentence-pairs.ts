/** A text in one line, without what divides a line. */
function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Writes sentences with their translations, a line each: the German, a TAB, the English. What has none is left out. */
export function writePairs(pairs: readonly (readonly [german: string, english: string])[]): string {
  return pairs
    .filter(([, english]) => inLine(english) !== '')
    .map((pair) => `${pair.map(inLine).join('\t')}\n`)
    .join('');
}

/** Reads what `writePairs` has written: the English by the German. */
export function readPairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [german = '', english] = line.split('\t');
      return english === undefined ? [] : [[german, english] as const];
    }),
  );
}

/** The English of a German sentence, as it stands in its file. */
export function findPair(pairs: ReadonlyMap<string, string>, german: string): string | undefined {
  return pairs.get(inLine(german));
}
