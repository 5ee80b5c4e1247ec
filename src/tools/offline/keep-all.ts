import { askWorker } from '#tools/offline/ask-worker.ts';
import type { KeptAmount, KeptLibrary, KeptOrNot, KeptState } from '#tools/offline/kept-site.ts';
import { createEmitter } from '#ui/emitter.ts';
import { siteAddress } from '#ui/site-address.ts';
import { readStored, store } from '#ui/stored.ts';

/** How far the keeping of all articles is. */
export type KeepingAll =
  /** Not known yet, or never: then nothing can be offered. */
  | { readonly state: 'unknown' }
  | ({ readonly state: 'offered' | 'full' | 'failed' } & KeptAmount)
  | { readonly state: 'running'; readonly done: number; readonly all: number }
  | { readonly state: 'done' };

/** What the reader wants and is not done yet: the next page goes on with it. */
const storageKey = 'lesart.keepAll';
const { subscribe, emit } = createEmitter();
let keeping: KeepingAll = { state: 'unknown' };

/** Calls back when it changes. Returns how to stop that. */
export const watchKeepingAll: (listener: () => void) => () => void = subscribe;

/** How far it is now. */
export function howFarKept(): KeepingAll {
  return keeping;
}

/** Whether the reader's browser is set to load little: then nothing is loaded ahead. */
export function savesData(): boolean {
  return navigator.connection?.saveData === true;
}

function become(next: KeepingAll): void {
  keeping = next;
  emit();
}

async function becomeLeft(state: 'offered' | 'full' | 'failed'): Promise<void> {
  const { articles, bytes, kept } = await askWorker<KeptState>('tell');
  if (articles > 0) return become({ state, articles, bytes });
  // Of a site of one article there is nothing to tell.
  become({ state: kept.length > 1 ? 'done' : 'unknown' });
}

/** Asks the worker what is left. */
export async function findWhatIsLeft(): Promise<void> {
  if (!isRunning) await becomeLeft('offered');
}

function isWanted(): boolean {
  return readStored(storageKey, (text) => text) !== undefined;
}

let isRunning = false;

async function keepOneByOne(): Promise<void> {
  const { kept } = await askWorker<KeptState>('tell');
  const response = await fetch(siteAddress('/library.json'), { cache: 'no-cache' });
  const { slugs }: KeptLibrary = await response.json();
  const left = slugs.filter((slug) => !kept.includes(slug));
  for (const [done, slug] of left.entries()) {
    become({ state: 'running', done: done + kept.length, all: slugs.length });
    const answer = await askWorker<KeptOrNot>({ keep: slug });
    if (answer === 'failed') throw new Error(`${slug} could not be kept`);
    if (answer === 'full') store(storageKey, undefined);
    // Stopped meanwhile, here or in another tab.
    if (!isWanted()) return becomeLeft(answer === 'full' ? 'full' : 'offered');
  }
  store(storageKey, undefined);
  await becomeLeft('failed');
}

/** Keeps all articles of the site on the device, one after the other; what is kept stays so where that is broken off. */
export async function keepAll(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  store(storageKey, 'wanted');
  // The browser then doesn't clear it away when the device gets full. Where it won't promise that, it is kept all the same.
  navigator.storage?.persist?.().catch(() => undefined);
  try {
    await keepOneByOne();
  } catch {
    // The next page tries again.
    await becomeLeft('failed');
  } finally {
    isRunning = false;
  }
}

/** Stops after the article that is on its way. */
export function stopKeeping(): void {
  store(storageKey, undefined);
}

/** Goes on with what the reader has asked for on a page before. */
export function keepOnAll(): void {
  if (isWanted() && !savesData()) void keepAll().catch(() => undefined);
}
