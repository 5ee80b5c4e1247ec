import * as v from 'valibot';
import { type Headword, senseKey } from '#article/document/asked-words.ts';
import { readShape, someText, stamped } from '#keep/shape.ts';
import type { Stamped } from '#keep/stamp.ts';

/** What the reader says a word means. */
export interface ReaderSense {
  /** As it stands under the word, in whatever language the reader writes. */
  readonly gloss: string;
  /** Whether the reader wrote it; else it is one of a dictionary's, which they chose. */
  readonly isWritten: boolean;
  /** Where they said so: in a text of their own, by its id, with the title that it had, and in which sentence. */
  readonly place: { readonly text: string; readonly title: string; readonly sentence: string };
}

/**
 * What the reader says that a headword means, wherever it stands in their texts. One that was taken back is kept, so that an older backup
 * doesn't bring it back unasked.
 */
export interface KeptSense extends Headword {
  /** See `senseKey`. */
  readonly id: string;
  readonly sense: Stamped<ReaderSense | null>;
}

/** What a sense looks like in the database and in a backup. */
export const keptSense = v.pipe(
  // A key that isn't known here would be lost as soon as the record is written again: such a record is left alone.
  v.strictObject({
    id: someText,
    headword: someText,
    upos: someText,
    sense: stamped(
      v.nullable(
        v.strictObject({
          gloss: someText,
          isWritten: v.boolean(),
          place: v.strictObject({ text: someText, title: someText, sentence: someText }),
        }),
      ),
    ),
  }),
  v.check((kept) => kept.id === senseKey(kept), 'the name of its headword'),
) satisfies v.GenericSchema<unknown, KeptSense>;

/** Tells what a stored value is; undefined where none is there, or it is broken. */
export function readKeptSense(raw: unknown): KeptSense | undefined {
  const read = readShape(keptSense, raw);
  return read.ok ? read.value : undefined;
}
