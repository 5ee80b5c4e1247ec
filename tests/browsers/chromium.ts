import { type LaunchOptions, chromium as playwrights } from '@playwright/test';
import { installMissing, isRoot, type Program, pathOf, runProgram } from './programs.ts';

/** Chromium, the best first: the shell is the same engine without a window, and asks half of the work. */
export const chromium: Program = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  files: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  paths: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', playwrights.executablePath()],
  package: 'chromium-headless-shell',
};

/**
 * Finds a Chromium for the tests and the bench, or installs one: Debian's for root, where the package manager is at hand,
 * else Playwright's own.
 * Errors: neither can be had; the message says what to do.
 */
export function findChromium(): string {
  const found = pathOf(chromium);
  if (found !== undefined) return found;
  try {
    if (!installMissing([chromium])) runProgram('npx', 'playwright', 'install', 'chromium');
  } catch (cause) {
    throw new Error('The browser tests need Chromium: install it, or name it in CHROMIUM_PATH.', { cause });
  }
  const now = pathOf(chromium);
  if (now === undefined) throw new Error('Chromium was installed and not found: name it in CHROMIUM_PATH.');
  return now;
}

/** How every runner starts the machine's Chromium: without what it does on the network of its own accord. */
export function launchOptions(): LaunchOptions {
  return {
    executablePath: findChromium(),
    args: [
      // Chromium's sandbox refuses root.
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  };
}
