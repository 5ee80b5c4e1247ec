import type { FormatError } from '#article/conllu/format-error.ts';
import { matchForms, tellSigns } from '#article/conllu/match-forms.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { columnPlace } from '#article/conllu/split-row.ts';
import { surfaceLines } from '#article/conllu/surface.ts';

/**
 * Whether the printed words of a sentence spell its `# text`. White space is left to the text, even against
 * `SpaceAfter`: tools disagree about it, and nothing is lost.
 * Errors: the first FORM that isn't next in the text, or what the text has after the last FORM.
 * Source: universaldependencies.org/format.html, Sentence Boundaries and Comments ("# text").
 */
export function checkText(sentence: Sentence): readonly FormatError[] {
  const [comment, second] = sentence.comments.filter(({ key }) => key === 'text');
  // Of two texts nobody knows which is meant.
  if (comment?.value === undefined || second !== undefined) return [];
  const lines = surfaceLines(sentence.tokens).map(({ line }) => line);
  const { ends, rest } = matchForms(
    comment.value,
    lines.map((line) => line.form),
  );
  const stranger = lines[ends.length];
  if (stranger !== undefined) {
    const expected =
      rest === ''
        ? 'the end, as # text ends here'
        : `${quoteText(rest)}, as # text goes on${tellSigns(stranger.form, rest)}`;
    return [{ ...columnPlace(stranger, 'FORM'), found: quoteText(stranger.form), expected }];
  }
  if (rest === '') return [];
  const place = commentPlace(comment, comment.value.length - rest.length);
  return [{ ...place, found: quoteText(rest), expected: 'the end, as no FORM is left' }];
}
