import { readStored, store } from '#ui/stored.ts';

/** How long the server's answer may take, in milliseconds, if the font is to be there before the first paint. */
const promptAnswer = 60;

const storageKey = 'lesart.font';

/** Whether the font came on an earlier visit, so that asking for it costs nothing. */
function isCached(address: string): boolean {
  return readStored(storageKey, (kept) => kept) === address;
}

/**
 * Asks for the reader's typeface at once where it can be there in time: the server answered promptly, or the font is cached. On a
 * slow line (the serif has 51 kB) it would only hold up the text; there the text stands in its stand-in until the next visit.
 */
export function preloadFont(address: string): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const isPrompt =
    navigation !== undefined &&
    navigation.responseStart - navigation.requestStart < promptAnswer &&
    (navigator.connection?.rtt ?? 0) <= 2 * promptAnswer;
  if (!isPrompt && !isCached(address)) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'font';
  link.type = 'font/woff2';
  link.crossOrigin = '';
  link.href = address;
  document.head.append(link);
}

/** Remembers that the font has come; where storage is refused the next visit is as the first. */
export async function rememberFont(): Promise<void> {
  await document.fonts.ready;
  const font = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.woff2'));
  if (font) store(storageKey, new URL(font.name).pathname);
}
