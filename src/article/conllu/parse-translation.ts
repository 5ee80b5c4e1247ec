import type { Checked } from '#article/conllu/checked.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { matchForms, tellSigns } from '#article/conllu/match-forms.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { findComment, type Sentence } from '#article/conllu/sentence.ts';

/** A token of the translation, numbered from 1 by its place in `# tokens_en`, with its stretch of `# text_en`. */
export interface TranslationToken {
  readonly form: string;
  /** Offsets in the text, in UTF-16 units; `end` is the first one behind the token. */
  readonly start: number;
  readonly end: number;
}

/** A sentence's English, with its tokens as far as the file gives them. */
export interface Translation {
  readonly text: string;
  readonly tokens: readonly TranslationToken[];
}

/** The tokens of the translation as `# tokens_en` has them, by which it is aligned; undefined where there is none. */
export function translationForms(sentence: Sentence): readonly string[] | undefined {
  return findComment(sentence, 'tokens_en')?.value?.split(' ');
}

/**
 * Reads `# text_en` and `# tokens_en`, and finds the tokens in the text from left to right, as FORMs in `# text`.
 * Errors: tokens without a text, blanks between tokens that are not single ones, a token that isn't next in the text,
 * text behind the last token.
 * Source: FORMAT.md, section 3.
 */
export function parseTranslation(sentence: Sentence): Checked<Translation | undefined> {
  const text = findComment(sentence, 'text_en');
  const tokens = findComment(sentence, 'tokens_en');
  if (text?.value === undefined) {
    if (tokens === undefined) return { value: undefined, errors: [] };
    const error = { ...commentPlace(tokens), found: '# tokens_en alone', expected: '# text_en before it' };
    return { value: undefined, errors: [error] };
  }
  if (tokens?.value === undefined) return { value: { text: text.value, tokens: [] }, errors: [] };
  const forms = tokens.value.split(' ');
  const doubled = forms.indexOf('');
  const offset = forms.slice(0, doubled === -1 ? undefined : doubled).join(' ').length;
  if (doubled !== -1) {
    const place = commentPlace(tokens, offset);
    return { value: undefined, errors: [{ ...place, found: 'two blanks together', expected: 'one' }] };
  }
  const match = matchForms(text.value, forms);
  const value = {
    text: text.value,
    tokens: match.ends.map((end, index) => ({
      form: forms[index] ?? '',
      start: match.starts[index] ?? 0,
      end,
    })),
  };
  const errors: FormatError[] = [];
  const stranger = forms[match.ends.length];
  if (stranger !== undefined) {
    const place = commentPlace(
      tokens,
      forms.slice(0, match.ends.length).join(' ').length + (match.ends.length > 0 ? 1 : 0),
    );
    const expected =
      match.rest === ''
        ? 'the end, as # text_en ends here'
        : `${quoteText(match.rest)}, as # text_en goes on${tellSigns(stranger, match.rest)}`;
    errors.push({ ...place, found: quoteText(stranger), expected });
  } else if (match.rest !== '') {
    const place = commentPlace(text, text.value.length - match.rest.length);
    errors.push({ ...place, found: quoteText(match.rest), expected: 'the end, as # tokens_en ends here' });
  }
  return { value, errors };
}
