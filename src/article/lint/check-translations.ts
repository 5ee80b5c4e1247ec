import type { FormatError } from '#article/conllu/format-error.ts';
import { isSign } from '#article/conllu/is-sign.ts';
import { parseAlignment } from '#article/conllu/parse-alignment.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { parseTranslation, translationForms } from '#article/conllu/parse-translation.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { findComment, type Sentence, wordsOf } from '#article/conllu/sentence.ts';

/**
 * A comment that is on every sentence or on none.
 * @param user a comment that can't be read without it: where that one stands alone it is told of that one
 */
function demandEverywhere(
  sentences: readonly Sentence[],
  key: string,
  user?: string,
): readonly FormatError[] {
  const without = sentences.filter((sentence) => findComment(sentence, key) === undefined);
  if (without.length === sentences.length) return [];
  const silent = without.filter((sentence) => user === undefined || !findComment(sentence, user));
  return silent.map(({ line }) => {
    const found = `a sentence without # ${key}`;
    return { line, column: 1, found, expected: `# ${key} = …, as other sentences have it` };
  });
}

/** Whether a translation was matched to its text by rule: then a sentence may have found none. */
function isMatched(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => findComment(sentence, 'made_by::text_en') !== undefined);
}

/**
 * Whether all sentences are translated or none, and the tokens are those of the text.
 * Source: FORMAT.md, section 3.
 */
export function checkTranslations(sentences: readonly Sentence[]): readonly FormatError[] {
  return [
    ...(isMatched(sentences) ? [] : demandEverywhere(sentences, 'text_en', 'tokens_en')),
    ...demandEverywhere(sentences, 'tokens_en', 'align_en'),
    ...sentences.flatMap((sentence) => parseTranslation(sentence).errors),
  ];
}

/**
 * Whether all sentences are said in plain German or none: who reads it reads nothing else.
 * Source: FORMAT.md, section 3.
 */
export function checkPlainGerman(sentences: readonly Sentence[]): readonly FormatError[] {
  return demandEverywhere(sentences, 'text_de_simple');
}

/**
 * Whether the alignment says something of every word: what it means in the translation, or `_`, that nothing does.
 * Source: FORMAT.md, section 3.
 */
export function checkAlignments(sentences: readonly Sentence[]): readonly FormatError[] {
  return [...demandEverywhere(sentences, 'align_en'), ...sentences.flatMap(checkAlignment)];
}

function checkAlignment(sentence: Sentence): readonly FormatError[] {
  const comment = findComment(sentence, 'align_en');
  const { value: groups, errors } = parseAlignment(sentence);
  if (comment === undefined || errors.length > 0) return errors;
  const words = new Set(groups.flatMap((group) => group.words));
  const tokens = new Set(groups.flatMap((group) => group.tokens));
  const translated = translationForms(sentence) ?? [];
  const place = commentPlace(comment);
  return [
    ...wordsOf(sentence)
      .filter((word) => !isSign(word) && !words.has(word.id))
      .map((word) => ({ of: `word ${word.id}, ${quoteText(word.form)}`, group: `${word.id}:_` })),
    ...translated
      .map((form, index) => ({ form, number: index + 1 }))
      .filter(({ form, number }) => /[\p{L}\p{N}]/u.test(form) && !tokens.has(number))
      .map(({ form, number }) => ({ of: `token ${number}, ${quoteText(form)}`, group: `_:${number}` })),
  ].map(({ of, group }) => ({
    ...place,
    found: `nothing on ${of}`,
    expected: `its counterpart, or "${group}"`,
  }));
}
