import { sectionsBetween } from '#reader/place/sentence-at-eye.ts';

/** How far from the window a browser lays out what nobody sees yet, in heights of the window; Chromium: 1.5. */
const reach = 2;

/** What still waits for its turn, the nearest first. */
let waiting: readonly HTMLElement[] = [];

/** The frame of the next turn; 0 when all turns are over, and what the last one laid out has been drawn. */
let turn = 0;

/** How far from the window, in pixels; 0 within it. */
function farness(block: Element): number {
  const { top, bottom } = block.getBoundingClientRect();
  return Math.max(top - window.innerHeight, -bottom, 0);
}

/** The pieces of the text near the window, but not in it: whole sections, and the blocks of those that reach into it. */
function findUnseen(): readonly HTMLElement[] {
  const { innerHeight } = window;
  const isUnseen = (far: number) => far > 0 && far < reach * innerHeight;
  const near = sectionsBetween(-reach * innerHeight, (1 + reach) * innerHeight);
  const pieces = near.map((section) => (farness(section) > 0 ? section : Array.from(section.children)));
  return pieces
    .flat()
    .map((piece) => ({ piece, far: farness(piece) }))
    .filter(({ far }) => isUnseen(far))
    .toSorted((a, b) => a.far - b.far)
    .flatMap(({ piece }) => (piece instanceof HTMLElement ? piece : []));
}

/** What has the focus or is open would be lost with what it stands in. */
function isInUse(piece: HTMLElement): boolean {
  return piece.querySelector(':focus, :popover-open') !== null;
}

function layOutNext(): void {
  const [next, ...others] = waiting;
  waiting = others;
  next?.removeAttribute('data-waits');
  turn = next ? requestAnimationFrame(layOutNext) : 0;
}

/**
 * Runs what sets the text anew: what is in the window follows at once, the rest a frame later each, before it is seen. Four
 * fifths of the cost are in what nobody sees. Meanwhile those pieces keep the size that they had (`data-waits`).
 */
export function layOutInTurns(change: () => void): void {
  const unseen = findUnseen().filter((piece) => !isInUse(piece));
  for (const piece of waiting) if (!unseen.includes(piece)) piece.removeAttribute('data-waits');
  for (const piece of unseen) piece.dataset.waits = '';
  waiting = unseen;
  change();
  // Not in the frame that shows the change.
  cancelAnimationFrame(turn);
  turn = requestAnimationFrame(() => {
    turn = requestAnimationFrame(layOutNext);
  });
}

/** Whether the text's height may still change by what is laid out in turns. */
export function hasTurns(): boolean {
  return turn !== 0;
}

/** Lays out at once what still waits: the reader goes there. */
export function layOutTheRest(): void {
  for (const piece of waiting) piece.removeAttribute('data-waits');
  waiting = [];
}
