import { beginWait, giveUpWait } from '#ui/begin-wait.ts';
import { createEmitter } from '#ui/emitter.ts';

/** Something that a part of the page does when it is asked to, from wherever in the page: by a key, a button, a link. */
export interface Command<Wish> {
  /** Asks for it; where its part isn't there yet, the wish waits for it, unless the reader gives it up. */
  readonly run: (wish: Wish) => void;
  /** Does what is asked for, from now on, and what waits first. Returns how to stop that. */
  readonly handle: (handler: (wish: Wish) => void) => () => void;
}

const asked = createEmitter();

/** Makes a command, for the one part that does it and all who ask. */
export function createCommand<Wish = void>(): Command<Wish> {
  let handler: ((wish: Wish) => void) | undefined;
  let waiting: { readonly wish: Wish; readonly wait: AbortController } | undefined;
  return {
    run: (wish) => {
      if (handler) {
        // Of what is asked for, only the last is wanted.
        giveUpWait();
        return handler(wish);
      }
      const wait = beginWait();
      waiting = { wish, wait };
      asked.emit();
    },
    handle: (next) => {
      handler = next;
      const first = waiting;
      waiting = undefined;
      if (first && !first.wait.signal.aborted) {
        first.wait.abort();
        next(first.wish);
      }
      return () => {
        if (handler === next) handler = undefined;
      };
    },
  };
}

/** Calls back when a wish has to wait, for its part isn't there. Returns how to end that. */
export function onInVain(listener: () => void): () => void {
  return asked.subscribe(listener);
}

/** Tells those who hear of it that something was wanted in vain which is no command: a word was tapped. */
export const wishInVain = asked.emit;

/** Forgets the wish that waits: its part can't be had. */
export const forgetWishes = giveUpWait;
