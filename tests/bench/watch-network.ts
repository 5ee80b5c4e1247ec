import type { CDPSession } from '@playwright/test';

/** What is told apart of the bytes that came over the wire. */
export const byteKinds = ['html', 'script', 'font', 'css', 'other'] as const;

export type Bytes = Readonly<Record<(typeof byteKinds)[number], number>>;

const kindOf: Readonly<Record<string, keyof Bytes>> = {
  Document: 'html',
  Script: 'script',
  Font: 'font',
  Stylesheet: 'css',
};

/** The traffic of a page from now on. */
export interface Traffic {
  /** Milliseconds since the last request ended; none while one is under way. */
  readonly idleFor: () => number;
  readonly bytes: () => Bytes;
}

/** Counts what comes over a page's network; the session must have the network enabled. */
export function watchNetwork(session: CDPSession): Traffic {
  const bytes = { html: 0, script: 0, font: 0, css: 0, other: 0 };
  const open = new Map<string, keyof Bytes>();
  let last = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    open.set(requestId, kindOf[type ?? ''] ?? 'other');
  });
  // A preload is only known for what it is when it answers.
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const kind = response.mimeType.startsWith('font/') ? 'font' : kindOf[type];
    if (kind && open.has(requestId)) open.set(requestId, kind);
  });
  const end = (requestId: string, length: number): void => {
    bytes[open.get(requestId) ?? 'other'] += length;
    open.delete(requestId);
    last = performance.now();
  };
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    end(requestId, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
  return { idleFor: () => (open.size > 0 ? 0 : performance.now() - last), bytes: () => ({ ...bytes }) };
}
