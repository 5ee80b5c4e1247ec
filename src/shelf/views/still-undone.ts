import type { KeptText } from '#shelf/store/kept-text.ts';

/** How long another tab may hold on to what was deleted in it, in milliseconds. */
const patience = 60 * 60_000;

/** Whether what was deleted at a time can still be brought back: nobody clears it away before. */
export function isStillUndone(at: number, now: number): boolean {
  return now - at < patience;
}

/**
 * The deleted texts that can still be brought back, be it in another tab, which is told to nobody; and those whose translation can.
 * @param gone the ids of those that can't be any more
 */
export function stillUndone(
  texts: readonly KeptText[],
  gone: readonly string[],
  now: number,
): readonly string[] {
  return texts
    .filter(({ id, deleted, translation }) => {
      const times = [deleted.value && deleted.at, translation?.value.removed && translation.at];
      return !gone.includes(id) && times.some((at) => typeof at === 'number' && isStillUndone(at, now));
    })
    .map(({ id }) => id);
}
