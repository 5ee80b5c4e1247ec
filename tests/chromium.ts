import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** Where a Chromium may be, the best first: the shell is the same engine without a window, and asks half of the work. */
function candidates(): readonly string[] {
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ];
  const folders = (process.env.PATH ?? '').split(':');
  return [
    process.env.CHROMIUM_PATH ?? '',
    ...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
}

function installed(): string | undefined {
  return candidates().find((path) => path !== '' && existsSync(path));
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
}

/**
 * Finds a Chromium for the tests and the bench, or installs one: Debian's for root, where the package manager is at hand,
 * else Playwright's own.
 * Errors: neither can be had; the message says what to do.
 */
export function findChromium(): string {
  const found = installed();
  if (found !== undefined) return found;
  console.log('no Chromium here: installing one');
  try {
    if (isRoot && existsSync('/usr/bin/apt-get')) {
      run('apt-get', 'update');
      run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium-headless-shell');
    } else {
      run('npx', 'playwright', 'install', 'chromium');
    }
  } catch (cause) {
    throw new Error('The browser tests need Chromium: install it, or name it in CHROMIUM_PATH.', { cause });
  }
  const now = installed();
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
