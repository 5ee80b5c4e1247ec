import * as v from 'valibot';
import type { Note } from '#article/adopt/note.ts';
import type { Analysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { frequencySteps } from '#article/document/frequency.ts';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import { someText, stamped, time, whole } from '#keep/shape.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';

const count = v.pipe(whole, v.minValue(0));

const keptTranslation = v.strictObject({
  source: someText,
  way: v.picklist(['pasted', 'browser']),
  by: v.exactOptional(someText),
  added: time,
  removed: v.boolean(),
});

/** What a text looks like in the database and in a backup. */
export const keptText = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{10}$/, 'ten of a–z and 0–9')),
  title: stamped(someText),
  added: time,
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/, 'a day'))),
  language: someText,
  words: count,
  layers: v.array(v.string()),
  source: v.strictObject({
    id: someText,
    fileName: v.string(),
    part: count,
    withoutLost: v.boolean(),
    pasted: v.exactOptional(v.literal(true)),
  }),
  deleted: stamped(v.boolean()),
  translation: v.exactOptional(stamped(keptTranslation)),
  unfinished: v.exactOptional(v.literal(true)),
}) satisfies v.GenericSchema<unknown, KeptText>;

/** What a file looks like in the database. */
export const storedSource = v.object({ id: someText, fileName: v.string(), bytes: v.instance(ArrayBuffer) });

/** Which files a text needs, as far as even a broken one tells. */
export const needOfSource = v.object({
  source: v.object({ id: v.string() }),
  translation: v.optional(v.object({ value: v.object({ source: v.string() }) })),
});

/** Whether a value has what is looked at before any of it is drawn. */
function hasParts(input: unknown, lists: readonly string[]): boolean {
  return (
    typeof input === 'object' &&
    input !== null &&
    lists.every((key) => Array.isArray(Reflect.get(input, key)))
  );
}

/**
 * The frame of a document. What is in it the compiler has made, of this version of the site or of another, and then it isn't
 * looked at: what is broken is made of the file again.
 */
export const keptDocument = v.looseObject({
  version: v.string(),
  translation: v.exactOptional(
    v.object({
      at: time,
      fit: v.exactOptional(v.object({ translated: count, shared: count, sentences: count })),
    }),
  ),
  article: v.custom<Article>((input) => hasParts(input, ['sections'])),
  apparatus: v.custom<Apparatus>((input) => hasParts(input, ['groups', 'others'])),
  notes: v.custom<readonly Note[]>(Array.isArray),
});

/** The frame of what can be asked of the words of a section. */
export const keptAnalysis = v.custom<Analysis>((input) =>
  v.is(v.object({ sentences: v.looseObject({}) }), input),
);

/** How often the headwords of a text stand in it. */
export const keptCounts = v.object({
  names: count,
  words: v.array(
    v.object({ headword: v.string(), times: count, common: v.exactOptional(v.picklist(frequencySteps)) }),
  ),
}) satisfies v.GenericSchema<unknown, HeadwordCounts>;
