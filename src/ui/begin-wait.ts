import { takeEscape } from '#ui/escape-stack.ts';

/** What is being waited for, in the whole page: who asks for the next thing no longer wants the last. */
let last: AbortController | undefined;

/**
 * Begins to wait for what the reader has asked for: a card, a panel, a tool. It is given up as soon as they press Escape, turn to
 * something else or ask for another, so that what comes late neither opens nor takes the focus.
 * @returns its signal tells when it is given up; who has what was waited for aborts it
 */
export function beginWait(): AbortController {
  giveUpWait();
  const wait = new AbortController();
  last = wait;
  const { signal } = wait;
  const giveUp = () => wait.abort();
  const options = { signal, capture: true, passive: true };
  // A question is asked by the click or the key that comes after.
  window.addEventListener('pointerdown', giveUp, options);
  window.addEventListener('focusin', giveUp, options);
  takeEscape(giveUp, { signal });
  return wait;
}

/** Gives up what is being waited for, if anything is. */
export function giveUpWait(): void {
  last?.abort();
}
