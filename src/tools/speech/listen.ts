import { createCommand } from '#ui/command.ts';

interface ListenWish {
  /** A voice that is reading falls silent instead. */
  readonly toggles?: true;
}

/** Asks for it, and ends it. */
export const listenKey = 'l';

/** Reads the article aloud, from where the reader is. */
export const listen = createCommand<ListenWish>();
