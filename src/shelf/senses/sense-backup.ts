import * as v from 'valibot';
import { type Read, readShape } from '#keep/shape.ts';
import { type KeptSense, keptSense } from '#shelf/senses/kept-sense.ts';

const backup = v.array(keptSense);

/** Reads what a backup has of what the reader says words mean. Errors: the first place where it is broken. */
export function readKeptSenses(input: unknown): Read<readonly KeptSense[]> {
  return readShape(backup, input);
}
