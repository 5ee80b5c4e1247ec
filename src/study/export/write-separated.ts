/** When a cell stands in quotes: where it holds a separator, a quote or a line break, as RFC 4180 has it, or always. */
type Quoting = 'needed' | 'always';

function writeCell(cell: string, separator: string, quoting: Quoting): string {
  const isQuoted = quoting === 'always' || cell.includes(separator) || /["\r\n]/.test(cell);
  return isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes rows of cells with a separator between them, each row with its line end. */
export function writeSeparated(
  rows: readonly (readonly string[])[],
  separator: ',' | ';' | '\t',
  lineEnd: '\n' | '\r\n',
  quoting: Quoting = 'needed',
): string {
  return rows
    .map((row) => row.map((cell) => writeCell(cell, separator, quoting)).join(separator) + lineEnd)
    .join('');
}
