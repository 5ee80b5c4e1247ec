/** A line of the file without its line break. */
export interface SourceLine {
  readonly text: string;
  readonly number: number;
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The lines of a file, numbered from 1. A byte order mark and the CR of a CRLF are taken off here, so that a file saved
 * by a Windows editor reads like any other; a CR anywhere else stays, and is refused later.
 * @param first the number of the first line, where the text is a piece of a file
 */
export function splitLines(text: string, first = 1): readonly SourceLine[] {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return body.split('\n').map((line, index) => ({
    text: line.endsWith('\r') ? line.slice(0, -1) : line,
    number: first + index,
  }));
}
