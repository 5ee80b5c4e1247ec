import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';

// What is in a database has a kind, by which the code knows it, in whichever file of tests it has asked first: so the first
// kinds stay. It asks even when it closes one after a test.
for (const [name, value] of Object.entries(fake)) {
  if (name.startsWith('IDB') && !(name in globalThis)) Object.assign(globalThis, { [name]: value });
}

/** Gives a test databases of its own, where there are none; `vi.unstubAllGlobals()` takes them away again. */
export function stubDatabase(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}
