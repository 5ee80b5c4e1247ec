/** Reads separated values as RFC 4180 has them; a reader of our own, against which the writers are held. */
export function readSeparated(
  text: string,
  separator: string,
  lineEnd: string,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[index + 1] === '"') cell += text[++index];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (text.startsWith(lineEnd, index)) {
      endCell();
      rows.push(row);
      row = [];
      index += lineEnd.length - 1;
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) throw new Error('the last row has no end');
  return rows;
}
