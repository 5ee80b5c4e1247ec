import * as v from 'valibot';
import { latestTime } from '#ui/clock.ts';

/** What a stored or imported value is not: where in it (`note.at`, empty for the whole), what is there, what should be. */
export interface Breach {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly breach: Breach };

export const whole = v.pipe(v.number(), v.safeInteger('a whole number'));

/** Milliseconds since 1970, well below the last that a `Date` can hold: a card may be due a hundred years later. */
export const time = v.pipe(whole, v.minValue(0), v.maxValue(latestTime));

export const someText = v.pipe(v.string(), v.nonEmpty());

/** A value with the time it was written. */
export const stamped = <Value extends v.GenericSchema>(value: Value) => v.strictObject({ value, at: time });

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
