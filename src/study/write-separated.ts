/** A cell as RFC 4180 writes it: in quotes where it holds a separator, a quote or a line break. */
function writeCell(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Writes rows of cells with a separator between them, each row with its line end. */
export function writeSeparated(
  rows: readonly (readonly string[])[],
  separator: ',' | '\t',
  lineEnd: '\n' | '\r\n',
): string {
  return rows.map((row) => row.map((cell) => writeCell(cell, separator)).join(separator) + lineEnd).join('');
}
