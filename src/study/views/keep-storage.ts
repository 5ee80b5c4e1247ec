/**
 * Asks the browser not to clear the list when the device runs out of room. Firefox puts the question to the reader, so it is
 * asked when the list is taken along: it is worth keeping then. A refusal changes nothing.
 */
export function keepStorage(): void {
  navigator.storage?.persist?.().catch(() => undefined);
}

let isAsked = false;

/** The same once, after a change, where the browser decides by itself: Chromium, which alone tells what it is in this way. */
export function keepStorageQuietly(): void {
  if (isAsked || !('userAgentData' in navigator)) return;
  isAsked = true;
  keepStorage();
}
