import { headwordOf } from '#article/document/lexicon.ts';
import { later, type Stamped } from '#keep/stamp.ts';
import { learnedAt } from '#study/review/scheduler.ts';
import type { StudyRecords } from '#study/store/read-records.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';

type Records = Pick<StudyRecords, 'expressions' | 'words'>;

/** Whether a word is known, and by what: it was told so, its expression is marked, or has been learned. */
export interface Opinion extends Stamped<boolean> {
  readonly by: 'told' | 'marked' | 'learned';
}

/** What a saved expression says of its word: the reader's own mark, which is unset by saving, and whether it has been learned. */
function opinionsOf(saved: SavedExpression, now: number): readonly Opinion[] {
  if (saved.deleted.value) return [];
  const learned = learnedAt(saved, now);
  return [
    { ...saved.known, by: 'marked' },
    ...(learned === undefined ? [] : [{ value: true, at: learned, by: 'learned' as const }]),
  ];
}

/**
 * The headwords that the reader knows at a time, in milliseconds since 1970, with what says so. Of all that says something of a word the last holds: that it was told in a
 * card, saved to be learned, marked in the study list, or has been learned by its reviews. Who saves *bekanntgeben* anew doesn't know it any more.
 */
export function whyKnown({ expressions, words }: Records, now: number): ReadonlyMap<string, Opinion> {
  const last = new Map<string, Opinion>();
  const hear = (headword: string, opinion: Opinion) => {
    const before = last.get(headword);
    last.set(headword, before ? later(before, opinion) : opinion);
  };
  for (const { headword, known } of words) hear(headword, { ...known, by: 'told' });
  for (const saved of expressions) {
    const headword = headwordOf(saved.content.value.dictionary);
    for (const opinion of opinionsOf(saved, now)) hear(headword, opinion);
  }
  return new Map([...last].filter(([, { value }]) => value));
}

/** The same headwords alone. */
export function knownHeadwords(records: Records, now: number): ReadonlySet<string> {
  return new Set(whyKnown(records, now).keys());
}
