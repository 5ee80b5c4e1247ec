import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { writeConllu } from '#article/conllu/write-conllu.ts';
import type { ParsedFile } from '#article/lint/rule.ts';

/**
 * Where a file is not written as the standard says, though it can be read: a byte order mark, CRLF, one empty line too
 * many or none at the end. At most one place: where the file first differs from what we would write.
 * Source: universaldependencies.org/format.html.
 */
export function checkForm({ text, sentences }: ParsedFile): readonly FormatError[] {
  if (text.startsWith('\ufeff')) return [errorAt(1, 1, 'a byte order mark', 'none, as the file is UTF-8')];
  const lines = text.split('\n');
  const crlf = lines.findIndex((line) => line.endsWith('\r'));
  if (crlf !== -1) return [errorAt(crlf + 1, lines[crlf]?.length ?? 1, 'CRLF line ends', 'LF alone')];
  const written = writeConllu(sentences).split('\n');
  const index = lines.findIndex((line, position) => line !== written[position]);
  if (index === -1) {
    return lines.length === written.length
      ? []
      : [errorAt(lines.length, 1, 'the end of the file', 'an empty line after the last sentence')];
  }
  const line = lines[index] ?? '';
  return [
    errorAt(
      index + 1,
      1,
      line === '' ? 'one more empty line' : quoteText(line),
      written[index] ? quoteText(written[index]) : 'the end of the file',
    ),
  ];
}

function errorAt(line: number, column: number, found: string, expected: string): FormatError {
  return { line, column, found, expected };
}
