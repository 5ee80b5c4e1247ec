/** Puts an item into the last column of a token line, among those that are sorted by their keys. */
function addItem(line: string, item: string): string {
  const start = line.lastIndexOf('\t') + 1;
  const misc = line.slice(start);
  const items = misc === '_' ? [item] : [...misc.split('|'), item].toSorted();
  return line.slice(0, start) + items.join('|');
}

/**
 * Writes a piece of a file with lines added before some of its own, and items of MISC on others; all else is as it was, line ends too.
 * @param first the number of its first line
 * @param insertions lines by the number of the line that they come before
 * @param items of MISC, by the number of their line
 */
export function insertLines(
  piece: string,
  first: number,
  insertions: ReadonlyMap<number, readonly string[]>,
  items: ReadonlyMap<number, string>,
): string {
  return piece
    .split('\n')
    .flatMap((line, index) => {
      const number = first + index;
      const isWindows = line.endsWith('\r');
      const added = (insertions.get(number) ?? []).map((one) => (isWindows ? `${one}\r` : one));
      const item = items.get(number);
      if (item === undefined) return [...added, line];
      const own = isWindows ? line.slice(0, -1) : line;
      return [...added, addItem(own, item) + (isWindows ? '\r' : '')];
    })
    .join('\n');
}
