import { isOverlaid } from '#ui/open-popover.ts';
import { pressedKey } from '#ui/pressed-key.ts';

/** Something that Escape closes. */
interface Opened {
  readonly close: () => void;
  /** Where the focus must be for the key to mean it; without this it is meant wherever the focus is. */
  readonly within?: (() => Element | null) | undefined;
}

interface Asked {
  /** Aborted when it is closed, by the key or otherwise. */
  readonly signal: AbortSignal;
  readonly within?: Opened['within'];
}

/** What is open, the latest last. */
const stack: Opened[] = [];

function meantAt(target: EventTarget | null): Opened | undefined {
  const focused = stack.findLast(({ within }) => target instanceof Node && within?.()?.contains(target));
  return focused ?? stack.findLast(({ within }) => within === undefined);
}

function press(event: KeyboardEvent): void {
  // A part that has its own use for the key has prevented it on its way here.
  if (pressedKey(event) !== 'Escape' || event.defaultPrevented || isOverlaid()) return;
  const meant = meantAt(event.target);
  if (!meant) return;
  event.preventDefault();
  meant.close();
}

/**
 * Takes Escape for what has just been opened. One press closes one thing: what the focus is in, else what was opened last.
 * Popovers and dialogs of the browser need none of this.
 */
export function takeEscape(close: () => void, { signal, within }: Asked): void {
  if (signal.aborted) return;
  const opened: Opened = { close, within };
  if (stack.length === 0) window.addEventListener('keydown', press);
  stack.push(opened);
  const release = () => {
    stack.splice(stack.indexOf(opened), 1);
    if (stack.length === 0) window.removeEventListener('keydown', press);
  };
  signal.addEventListener('abort', release, { once: true });
}
