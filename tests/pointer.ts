import { expect } from 'vitest';
import { cdp, type Locator } from 'vitest/browser';

/** A place of the page's window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Move = 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel';

interface Details {
  readonly button?: 'left';
  readonly buttons?: number;
  readonly clickCount?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
}

const left: Details = { button: 'left', clickCount: 1 };

/** Lets the mouse do something at a place of the page, which the runner shows in a frame, and smaller than it is. */
async function dispatch(type: Move, { x, y }: Point, details: Details = {}): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    x: (frame?.left ?? 0) + x * scale,
    y: (frame?.top ?? 0) + y * scale,
    ...details,
  });
}

/** Moves the mouse to a place, whatever is there. */
export async function movePointer(to: Point): Promise<void> {
  await dispatch('mouseMoved', to);
}

/** Moves the mouse where it points at nothing. */
export async function parkPointer(): Promise<void> {
  await movePointer({ x: 2, y: 300 });
}

/** Clicks at a place, whatever is there. */
export async function clickAt(place: Point): Promise<void> {
  await dispatch('mouseMoved', place);
  await dispatch('mousePressed', place, left);
  await dispatch('mouseReleased', place, left);
}

/** Draws the mouse from a place to another with its button down, as who selects text does. */
export async function dragPointer(from: Point, to: Point): Promise<void> {
  await dispatch('mouseMoved', from);
  await dispatch('mousePressed', from, left);
  const between = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  for (const place of [between, to]) await dispatch('mouseMoved', place, { button: 'left', buttons: 1 });
  await dispatch('mouseReleased', to, left);
}

/** The middle of what is to be seen: of its first line, where it is broken. */
export function middleOf(shown: Element | Range): Point {
  const { x, y, width, height } = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Waits until the page is drawn as it is now: what comes into sight is laid out after the first of two frames. */
function drawn(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

/** Whether what is there gets what is meant for an element: it belongs to it, or is its label, which passes it on. */
function isHit(element: Element, there: EventTarget | null): boolean {
  if (!(there instanceof Element)) return false;
  return element.contains(there) || there.closest('label')?.control === element;
}

/** What keeps a pointer from the middle of an element. */
function obstacle(element: Element): string | undefined {
  const { x, y } = middleOf(element);
  const there = document.elementFromPoint(x, y);
  return isHit(element, there) ? undefined : `${element.outerHTML} is behind ${there?.outerHTML}`;
}

/** The middle of an element, as soon as it is in sight, keeps its place and nothing covers it. Errors: not yet. */
async function reach(element: Element): Promise<Point> {
  if (obstacle(element)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = middleOf(element);
  await drawn();
  const middle = middleOf(element);
  if (before.x !== middle.x || before.y !== middle.y) throw new Error(`${element.outerHTML} moves`);
  const between = obstacle(element);
  if (between) throw new Error(between);
  return middle;
}

const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** Clicks where an element is. Errors: it has moved meanwhile, and got no click. */
async function press(element: Element, place: Point): Promise<void> {
  const heard = new AbortController();
  let hit: boolean | undefined;
  let isClicked = false;
  const judge = (event: Event) => {
    hit ??= isHit(element, event.target);
    // It may move between the button's going down and coming up, too.
    isClicked ||= event.type === 'click' && isHit(element, event.target);
    if (hit) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of presses) window.addEventListener(type, judge, { capture: true, signal: heard.signal });
  await clickAt(place);
  heard.abort();
  if (!isClicked) throw new Error(`${element.outerHTML} has moved`);
}

/** Points at an element. */
export async function pointAt(element: Element): Promise<void> {
  await expect.poll(async () => movePointer(await reach(element))).toBeUndefined();
}

/**
 * Clicks on an element, or on the one that a locator finds, as soon as it can be reached. A locator's own click costs ten times as
 * much: it goes through the runner, which looks for a name that the element has in the page.
 */
export async function clickOn(target: Element | Locator): Promise<void> {
  const click = async () => {
    const element = target instanceof Element ? target : target.element();
    await press(element, await reach(element));
  };
  // No clock that a test has set is moved by this.
  await expect.poll(click).toBeUndefined();
}

/** Turns the wheel in the middle of the page, by pixels: up, if fewer than 0. */
export async function turnWheel(by: number): Promise<void> {
  await dispatch(
    'mouseWheel',
    { x: window.innerWidth / 2, y: window.innerHeight / 2 },
    { deltaX: 0, deltaY: by },
  );
}
