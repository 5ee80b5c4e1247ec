import { miscPlaces } from '#article/conllu/find-misc.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { INVISIBLE } from '#article/conllu/invisible.ts';
import { matchForms } from '#article/conllu/match-forms.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { nameCharacter, quoteText } from '#article/conllu/quote-text.ts';
import { findComment, type Sentence } from '#article/conllu/sentence.ts';
import { columnPlace } from '#article/conllu/split-row.ts';
import { surfaceLines } from '#article/conllu/surface.ts';
import type { ParsedFile } from '#article/lint/rule.ts';

// Two blanks between tokens of the translation make an empty token, and are told as such.
const BLANKS: ReadonlyMap<string, RegExp> = new Map([
  ['text_en', /[^\S ]|\s{2,}/],
  ['text_de_simple', /[^\S ]|\s{2,}/],
  ['tokens_en', /[^\S ]/],
]);

/** Blanks as an error names them: `two blanks`, `U+00A0`. */
function nameBlanks(blanks: string): string {
  const other = blanks.match(/[^ ]/)?.[0];
  return other === undefined ? 'two blanks together' : nameCharacter(other);
}

/**
 * Whether `SpaceAfter=No` stands where `# text` has no space, and nowhere else, and whether that space is a single
 * common one: who has only the words must come to the same text.
 * Source: universaldependencies.org/format.html, Untokenized Text; FORMAT.md, section 2.
 */
export function checkSpaces(sentence: Sentence): readonly FormatError[] {
  const comment = findComment(sentence, 'text');
  const text = comment?.value;
  if (comment === undefined || text === undefined) return [];
  const lines = surfaceLines(sentence.tokens).map(({ line }) => line);
  const { starts, ends } = matchForms(
    text,
    lines.map(({ form }) => form),
  );
  return lines.flatMap((line, index): readonly FormatError[] => {
    const [end, next] = [ends[index], starts[index + 1]];
    if (end === undefined || next === undefined) return [];
    const space = text.slice(end, next);
    const [mark] = miscPlaces(line, 'SpaceAfter');
    const { line: row, column } = mark ?? columnPlace(line, 'MISC');
    const place = { line: row, column };
    const isMarked = mark?.item.value === 'No';
    if (space === '' && !isMarked) {
      const found =
        mark === undefined ? 'no SpaceAfter=No' : quoteText(`SpaceAfter=${mark.item.value ?? ''}`);
      const expected = `SpaceAfter=No, as # text has no space after ${quoteText(line.form)}`;
      return [{ ...place, found, expected }];
    }
    if (space !== '' && isMarked) {
      const expected = `none, as # text has a space after ${quoteText(line.form)}`;
      return [{ ...place, found: '"SpaceAfter=No"', expected }];
    }
    if (space === '' || space === ' ') return [];
    return [{ ...commentPlace(comment, end), found: nameBlanks(space), expected: 'one blank' }];
  });
}

/**
 * Whether blanks are what they seem to be: single common ones in a translation, none at the end of a comment, and
 * nothing anywhere that can't be seen.
 */
export function checkWhiteSpace({ text, sentences }: ParsedFile): readonly FormatError[] {
  return [
    ...sentences.flatMap(({ comments }) =>
      comments.flatMap((comment): readonly FormatError[] => {
        const { text: written, key, value = '' } = comment;
        const trimmed = written.trimEnd();
        const ending = { line: comment.line, column: trimmed.length + 2 };
        const end =
          trimmed === written
            ? []
            : [{ ...ending, found: 'a blank at the end of the line', expected: 'the end of the line' }];
        const blanks = BLANKS.get(key)?.exec(value);
        if (!blanks) return end;
        const place = commentPlace(comment, blanks.index);
        return [...end, { ...place, found: nameBlanks(blanks[0]), expected: 'one blank' }];
      }),
    ),
    ...text.split('\n').flatMap((line, index) => {
      // The mark at the very beginning is told as such.
      const seen = index === 0 ? line.replace(/^\ufeff/, ' ') : line;
      const at = seen.search(INVISIBLE);
      if (at === -1) return [];
      const character = seen.charAt(at);
      const found = `${nameCharacter(character)}, which nobody sees`;
      return [{ line: index + 1, column: at + 1, found, expected: 'no such character' }];
    }),
  ];
}
