/** How many letters the widest of some lines has; of a file there may be more lines than a call has arguments. */
export function measureWidth(lines: readonly string[]): number {
  return lines.reduce((width, { length }) => Math.max(width, length), 0);
}

/** Whether the first word of the next line would have had its place: a line of prose is as full as it can be. */
export function isShort(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trimStart().split(' ');
  return line.length + 1 + word.length <= width;
}
