import { type DOMWindow, JSDOM } from 'jsdom';
import { vi } from 'vitest';

/**
 * Puts an empty page where code looks for one; `vi.unstubAllGlobals()` takes it away again. A page has its own kinds of
 * events and signals, and takes no others.
 */
export function stubPage(): DOMWindow {
  const { window } = new JSDOM('', { url: 'https://lesart.example/' });
  vi.stubGlobal('window', window);
  vi.stubGlobal('localStorage', window.localStorage);
  vi.stubGlobal('Event', window.Event);
  vi.stubGlobal('AbortController', window.AbortController);
  return window;
}
