import type { Browser } from '@playwright/test';

/** A browser that is started when it is asked for, and anew where it has crashed. */
export interface KeptBrowser {
  readonly get: () => Promise<Browser>;
  readonly close: () => Promise<void>;
}

/** Keeps a browser running for the visits. */
export function keepBrowser(launch: () => Promise<Browser>): KeptBrowser {
  let browser: Browser | undefined;
  return {
    get: async () => {
      if (!browser?.isConnected()) browser = await launch();
      return browser;
    },
    close: async () => browser?.close(),
  };
}
