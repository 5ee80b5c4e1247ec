import type { KeptText } from '#shelf/store/kept-text.ts';
import type { QueuedSource } from '#shelf/views/opening-queue.ts';

/**
 * Texts as the list tells of them: as long as something is being opened, nobody can say that its file has not been read to its end; and what has
 * just been opened whole is whole, also where the list was read a moment before.
 */
export function settleTexts(
  texts: readonly KeptText[],
  queued: readonly Pick<QueuedSource, 'opening'>[],
): readonly KeptText[] {
  if (texts.every(({ unfinished }) => !unfinished)) return texts;
  const states = queued.map(({ opening }) => opening?.state());
  const isOpening = states.some((state) => !state?.end);
  const whole = new Set(
    states.flatMap((state) => (state?.end?.kind === 'done' ? state.texts.map(({ id }) => id) : [])),
  );
  return texts.map((text) => {
    // A text that stays as it is stays the same object: its entry isn't drawn again.
    if (!text.unfinished || (!isOpening && !whole.has(text.id))) return text;
    const { unfinished: _, ...settled } = text;
    return settled;
  });
}
