import { withAttribute } from '#reader/place/attributes.ts';
import { wordOf } from '#reader/place/text-elements.ts';
import { renewPage } from '#ui/renew-page.ts';

/** How long a wish may wait before the page says so, in milliseconds. */
const patience = 400;

/** How long until what has failed is asked for again by itself, in milliseconds: at first, and at last. */
const pauses = { first: 5_000, last: 300_000 };

/** Keeps what the reader wants while the scripts that do it are on their way, and says how that goes. */
export interface Delivery {
  /** The first script runs, and says from now on what fails. */
  readonly begin: () => void;
  /** Is told which parts of the page live, whenever that changes: what was tapped for one of them is handed on to it. */
  readonly hear: (live: ReadonlySet<string>) => void;
  /** Something is wanted of a part that isn't there. */
  readonly want: () => void;
  /** What was on its way can't be had. It is asked for again at the next wish, when the network is back, and after a while. */
  readonly fail: (again: () => void) => void;
  /** Calls back when something is tapped whose part is broken. */
  readonly onTap: (listener: () => void) => void;
}

interface Tapped {
  readonly element: HTMLElement;
  /** The part of the page that will answer. */
  readonly part: string;
}

/** What is tapped that only a script can answer. */
function findTapped(target: EventTarget | null): Tapped | undefined {
  const word = getSelection()?.isCollapsed === false ? null : wordOf(target);
  if (word) return { element: word, part: 'lookUp' };
  const button = target instanceof Element ? target.closest('button') : null;
  // Where what it opens stands in the page the browser opens it.
  if (!button?.closest(withAttribute('bar')) || button.popoverTargetElement) return undefined;
  return { element: button, part: 'bar' };
}

/** Whether a style has come to nothing; of one that was missed the browser doesn't even let itself be asked. */
function isEmpty({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules.length;
  } catch {
    return true;
  }
}

function show(said: 'waiting' | 'failed' | undefined): void {
  for (const line of document.querySelectorAll<HTMLElement>(withAttribute('said')))
    line.hidden = line.dataset.said !== said;
}

/**
 * Begins to keep what is wanted. It speaks by sentences that stand hidden in the page, for no message has come yet.
 * @param isWanted whether the page shows nothing without what is on its way, so that nobody has to ask for it
 * @param early the last tap while the page was still coming in
 */
export function createDelivery(isWanted: boolean, early?: Event): Delivery {
  let live: ReadonlySet<string> = new Set();
  let tapped: Tapped | undefined;
  let waits = false;
  let hasBegun = false;
  const again = new Set<() => void>();
  let tellTap: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retrying: ReturnType<typeof setTimeout> | undefined;
  let pause = pauses.first;

  const tell = (said: 'waiting' | 'failed' | undefined): void => {
    clearTimeout(timer);
    if (said === 'waiting') timer = setTimeout(() => show(said), patience);
    else show(said);
  };
  const tryAgain = (): void => {
    clearTimeout(retrying);
    const asked = [...again];
    again.clear();
    for (const ask of asked) ask();
  };
  const askAgain = (ask: () => void): void => {
    again.add(ask);
    clearTimeout(retrying);
    retrying = setTimeout(() => {
      pause = Math.min(2 * pause, pauses.last);
      tryAgain();
    }, pause);
  };
  const end = (): void => {
    tapped = undefined;
    waits = false;
    tell(undefined);
  };
  const want = (): void => {
    // The last that is wanted counts.
    tapped = undefined;
    waits = true;
    tell('waiting');
    tryAgain();
  };
  const fail = (next: () => void): void => {
    askAgain(next);
    tapped = undefined;
    if (waits || isWanted) tell('failed');
    waits = false;
  };
  const renew = async (): Promise<void> => {
    tell('waiting');
    if (!(await renewPage())) tell('failed');
  };

  const click = ({ target }: Event): void => {
    const note = target instanceof Element ? target.closest(withAttribute('delivery')) : null;
    if (note) {
      if (target instanceof Element && target.closest('button')) void renew();
      return;
    }
    const found = findTapped(target);
    if (!found || live.has(found.part)) {
      if (!isWanted) end();
      return;
    }
    // With the tools all has come: what isn't there now has broken.
    if (!live.has('tools')) want();
    tellTap?.();
    tapped = found;
  };
  document.addEventListener('click', click, { capture: true });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && !isWanted && end());
  // Who has gone on in the page by key doesn't wait any more.
  window.addEventListener('focusin', () => waits && !isWanted && end());
  window.addEventListener('online', tryAgain);

  /** The first script tells of all others; of itself only its element does, and of one that is empty nobody. */
  const watchFirst = ({ target }: Event): void => {
    // Nobody asks for a style. One that is a stranger's page, or empty, tells of no error.
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet' && isEmpty(target))
      askAgain(() => target.replaceWith(target.cloneNode()));
    if (!(target instanceof HTMLScriptElement) || target.src === '' || hasBegun) return;
    const { src } = target;
    const ask = async (): Promise<void> => {
      await import(/* @vite-ignore */ src).catch(() => undefined);
      if (!hasBegun) fail(ask);
    };
    fail(ask);
  };
  // On the document: to the window no element's `load` comes.
  for (const type of ['load', 'error']) document.addEventListener(type, watchFirst, { capture: true });
  if (isWanted) want();
  if (early) click(early);

  return {
    begin: () => {
      hasBegun = true;
    },
    hear: (parts) => {
      live = parts;
      const handed = tapped && parts.has(tapped.part) ? tapped.element : undefined;
      if (handed || (!tapped && (parts.has('tools') || parts.has('device')))) end();
      handed?.click();
    },
    want,
    fail,
    onTap: (listener) => {
      tellTap = listener;
    },
  };
}
