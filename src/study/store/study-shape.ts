import * as v from 'valibot';
import { someText, stamped, time, whole } from '#keep/shape.ts';
import { compareReviews, expressionId, grades, type SavedExpression } from '#study/store/saved-expression.ts';
import type { ToldWord } from '#study/store/told-word.ts';

const offset = v.pipe(whole, v.minValue(0));
const wordId = v.pipe(whole, v.minValue(1));

const wordContent = {
  dictionary: someText,
  gloss: v.exactOptional(v.string()),
  entry: v.exactOptional(
    v.strictObject({
      forms: v.exactOptional(someText),
      governs: v.exactOptional(someText),
      gloss: someText,
      areCandidates: v.exactOptional(v.literal(true)),
    }),
  ),
};

const content = v.pipe(
  // A key that isn't known here would be lost as soon as the record is written again: such a record is left alone.
  v.strictObject({
    ...wordContent,
    sentence: someText,
    translation: v.exactOptional(v.string()),
    ranges: v.pipe(v.array(v.strictTuple([offset, offset])), v.nonEmpty()),
  }),
  v.check(
    ({ sentence, ranges }) =>
      ranges.every(([start, end], index) => {
        const before = ranges[index - 1]?.[1] ?? 0;
        return before <= start && start < end && end <= sentence.length;
      }),
    'ranges in order and within the sentence',
  ),
);

const place = v.strictObject({
  article: someText,
  sentence: someText,
  words: v.pipe(v.array(wordId), v.nonEmpty()),
});

const review = v.strictObject({ at: time, grade: v.picklist(grades) });

/** What a saved expression looks like in the database and in a backup. */
export const savedExpression = v.pipe(
  v.strictObject({
    id: someText,
    place,
    created: time,
    content: stamped(content),
    note: stamped(v.string()),
    known: stamped(v.boolean()),
    deleted: stamped(v.boolean()),
    reviews: v.pipe(
      v.array(review),
      v.check(
        (reviews) =>
          reviews.every((one, index) => {
            const before = reviews[index - 1];
            return !before || compareReviews(before, one) < 0;
          }),
        'reviews in order of time, each once',
      ),
    ),
    resets: v.exactOptional(stamped(v.array(v.array(time)))),
  }),
  v.check((saved) => saved.id === expressionId(saved.place), 'the id of its place'),
) satisfies v.GenericSchema<unknown, SavedExpression>;

/** What a word of which the reader has told something looks like in the database and in a backup. */
export const toldWord = v.strictObject({
  headword: someText,
  known: stamped(v.boolean()),
  content: v.exactOptional(stamped(v.strictObject(wordContent))),
}) satisfies v.GenericSchema<unknown, ToldWord>;
