import type { OpeningState } from '#shelf/open/opening.ts';

/** Whether a source has come to its end and given a text. */
export function hasOpened({ end, texts }: OpeningState): boolean {
  return end?.kind === 'done' && texts.length > 0;
}

/** Whether all of a source is on the shelf, and there is nothing more to say of it. */
export function isWhole({ end, texts, broken }: OpeningState): boolean {
  if (end?.kind !== 'done' || end.kept !== 'kept' || !end.adoption.ok) return false;
  const { findings, leftOut } = end.adoption;
  return texts.length > 0 && broken.length === 0 && findings.errors === 0 && leftOut === 0;
}
