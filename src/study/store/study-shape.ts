import * as v from 'valibot';
import { compareReviews, expressionId, grades, type SavedExpression } from '#study/store/saved-expression.ts';
import { latestTime } from '#study/store/study-time.ts';

/** What a stored or imported value is not: where in it (`note.at`, empty for the whole), what is there, what should be. */
export interface Breach {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly breach: Breach };

const whole = v.pipe(v.number(), v.safeInteger('a whole number'));
/** Milliseconds since 1970, well below the last that a `Date` can hold: a card may be due a hundred years later. */
const time = v.pipe(whole, v.minValue(0), v.maxValue(latestTime));
const offset = v.pipe(whole, v.minValue(0));
const wordId = v.pipe(whole, v.minValue(1));
const text = v.pipe(v.string(), v.nonEmpty());

const content = v.pipe(
  // A key that isn't known here would be lost as soon as the record is written again: such a record is left alone.
  v.strictObject({
    dictionary: text,
    gloss: v.exactOptional(v.string()),
    entry: v.exactOptional(
      v.strictObject({ forms: v.exactOptional(text), governs: v.exactOptional(text), gloss: text }),
    ),
    sentence: text,
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

const stamped = <Value extends v.GenericSchema>(value: Value) => v.strictObject({ value, at: time });

const place = v.strictObject({
  article: text,
  sentence: text,
  words: v.pipe(v.array(wordId), v.nonEmpty()),
});

const review = v.strictObject({ at: time, grade: v.picklist(grades) });

/** What a saved expression looks like in the database and in a backup. */
export const savedExpression = v.pipe(
  v.strictObject({
    id: text,
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

const longest = 60;

/** What was found, short enough for a message. */
function describeFound({ type, received, input }: v.BaseIssue<unknown>): string {
  if (input === undefined || type === 'non_empty') return 'nothing';
  // Valibot names the kind of an object, and writes out any other value, which may be a whole article.
  const isText = typeof input === 'string';
  const found =
    typeof input === 'object' && input !== null ? received : isText ? JSON.stringify(input) : String(input);
  return found.length > longest ? `${found.slice(0, longest)}…` : found;
}

function describeExpected({ type, expected, message }: v.BaseIssue<unknown>): string {
  if (type === 'non_empty') return 'something';
  return expected === 'never' ? 'no such key' : (expected ?? message);
}

/** Writes a breach as one line of a report of the fault; technical, and in English for all. */
export function writeBreach({ path, found, expected }: Breach): string {
  return `${path === '' ? '(whole)' : path}: found ${found}, expected ${expected}`;
}

/** Reads a value of a shape. Errors: the first place where it is another. */
export function readShape<Value>(shape: v.GenericSchema<unknown, Value>, input: unknown): Read<Value> {
  const result = v.safeParse(shape, input, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  return { ok: false, breach: { path, found: describeFound(issue), expected: describeExpected(issue) } };
}
