import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

const options: LaunchOptions = {
  args: [
    // Chromium's sandbox refuses root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ],
};

/** Starts the machine's Chromium without a window, and without what it does on the network of its own accord. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...options, executablePath: findChromium() });
}

/** Starts it with a profile that is kept in a folder: what a visit leaves there is there for the next start. */
export function launchWithProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...options, executablePath: findChromium() });
}
