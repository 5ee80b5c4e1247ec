import type { KeptText } from '#shelf/store/kept-text.ts';

/** How long another tab may hold on to a text that was deleted in it, in milliseconds. */
const patience = 60 * 60_000;

/**
 * The deleted texts that can still be brought back, be it in another tab, which is told to nobody.
 * @param gone the ids of those that can't be any more
 */
export function stillUndone(
  texts: readonly KeptText[],
  gone: readonly string[],
  now: number,
): readonly string[] {
  return texts
    .filter(({ id, deleted }) => deleted.value && !gone.includes(id) && now - deleted.at < patience)
    .map(({ id }) => id);
}
