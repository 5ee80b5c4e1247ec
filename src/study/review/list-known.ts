import { headwordOf } from '#article/document/lexicon.ts';
import { type Opinion, whyKnown } from '#study/review/known-words.ts';
import type { StudyRecords } from '#study/store/read-records.ts';
import type { ExpressionContent } from '#study/store/saved-expression.ts';
import { type WordContent, wordContentOf } from '#study/store/word-content.ts';

/** A word that the reader knows, as a list shows it. */
export interface KnownWord extends Pick<Opinion, 'at' | 'by'> {
  readonly headword: string;
  /** As it was shown where it was told or saved; none where nothing was known of it. */
  readonly content?: WordContent;
}

const german = new Intl.Collator('de');

/** The order of a dictionary. */
export function compareHeadwords(a: KnownWord, b: KnownWord): number {
  return german.compare(a.headword, b.headword);
}

const withoutSentence = new WeakMap<ExpressionContent, WordContent>();

/** The same for the same expression: what is drawn of it needn't be drawn again. */
function contentOf(saved: ExpressionContent): WordContent {
  const content = withoutSentence.get(saved) ?? wordContentOf(saved);
  withoutSentence.set(saved, content);
  return content;
}

/** Lists the words that the reader knows at a time, in milliseconds since 1970; in no order. */
export function listKnown(
  { expressions, words }: Pick<StudyRecords, 'expressions' | 'words'>,
  now: number,
): readonly KnownWord[] {
  const shown = new Map<string, WordContent>();
  for (const { content } of expressions)
    shown.set(headwordOf(content.value.dictionary), contentOf(content.value));
  for (const { headword, content } of words) if (content) shown.set(headword, content.value);
  return Array.from(whyKnown({ expressions, words }, now), ([headword, { at, by }]) => {
    const content = shown.get(headword);
    return { headword, at, by, ...(content && { content }) };
  });
}
