import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page, Route } from '@playwright/test';
import { sites } from '../sites.ts';
import { countLoads } from './deploy-site.ts';
import { fakeVoice } from './fake-voice.ts';
import { expect, slug, test } from './test.ts';

const { outDir } = sites.lesart;

/** All files that the build has written for the pages to load: no list of names that somebody would have to keep. */
const built = readdirSync(join(outDir, 'assets'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.\w+$/.test(file))
  .map((file) => `/assets/${file}`);

const scripts = built.filter((file) => file.endsWith('.js'));

const textOf = (file: string) => readFileSync(join(outDir, file), 'utf8');
const nameOf = (file: string) => file.replace('/assets/', '');

/** The scripts that are named in a text: a page, or a script, asks for them, sooner or later. */
const namedIn = (text: string) => scripts.filter((file) => text.includes(nameOf(file)));

const beginnings = (page: string) => namedIn(textOf(join(page, 'index.html')));

/** What the pages of the reader's own things begin with, and an article's doesn't. */
const elsewhere = ['en/study', 'de/study', 'en/shelf', 'de/shelf', 'en/own', 'de/own']
  .flatMap(beginnings)
  .filter((file) => !beginnings(`en/${slug}`).includes(file));

/** The scripts that a page begins with, and all that they ask for in their turn but what other pages begin with. */
function reach(page: string): ReadonlySet<string> {
  const reached = new Set(beginnings(page));
  // What is put into it meanwhile comes too.
  for (const file of reached)
    for (const asked of namedIn(textOf(file))) if (!elsewhere.includes(asked)) reached.add(asked);
  return reached;
}

interface Failure {
  readonly answer: (route: Route, path: string) => Promise<unknown>;
  /** Whether the browser keeps what it got, so that only another page asks anew. */
  readonly isKept?: boolean;
}

const typeOf = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';

/** What can become of a file on its way. */
const failures = {
  'isn’t there': { answer: (route) => route.fulfill({ status: 404 }) },
  'is refused by a broken server': { answer: (route) => route.fulfill({ status: 500 }) },
  'is a stranger’s page': {
    answer: (route) => route.fulfill({ body: '<!doctype html><h1>Login', contentType: 'text/html' }),
  },
  'is out of the reach of the network': { answer: (route) => route.abort('internetdisconnected') },
  'is empty': {
    isKept: true,
    answer: (route, path) => route.fulfill({ body: '', contentType: typeOf(path) }),
  },
  'is cut off in the middle': {
    isKept: true,
    answer: async (route, path) => {
      const whole = await readFile(join(outDir, path));
      await route.fulfill({ body: whole.subarray(0, whole.length / 2), contentType: typeOf(path) });
    },
  },
} as const satisfies Readonly<Record<string, Failure>>;

/** A server that sends each file broken until it is mended. */
interface BrokenServer {
  readonly seen: ReadonlySet<string>;
  /** From now on it sends whatever was asked for until now. */
  readonly mend: () => void;
}

async function breakServer(page: Page, { answer }: Failure): Promise<BrokenServer> {
  const [seen, good] = [new Set<string>(), new Set<string>()];
  await page.route('**/assets/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    seen.add(path);
    return good.has(path) ? route.continue() : answer(route, path);
  });
  return {
    seen,
    mend: () => {
      for (const path of seen) good.add(path);
    },
  };
}

/** Something that a reader does, and what it shows. */
interface Wish {
  readonly ask: () => Promise<unknown>;
  readonly shows: Locator;
}

function wishesOf(page: Page): Readonly<Record<string, Wish>> {
  const dialog = (name: string) => page.getByRole('dialog', { name });
  const card = dialog('bekannt|geben');
  const openCard = async () => {
    await page.locator('#s6 [data-word]', { hasText: 'gaben' }).first().click();
  };
  const inside = (open: () => Promise<unknown>, of: Locator, button: string) => async () => {
    await open();
    if (await comes(page, of)) await of.getByRole('button', { name: button }).click();
  };
  const menu = dialog('More');
  const openMenu = () => page.getByRole('button', { name: 'More' }).click();
  return {
    'the card of a word': { ask: openCard, shows: card },
    'its button': {
      ask: inside(openCard, card, 'Save'),
      shows: card.getByText('is saved'),
    },
    'the structure of its sentence': {
      ask: inside(openCard, card, 'Sentence structure'),
      shows: dialog('Sentence structure'),
    },
    'the menu': { ask: openMenu, shows: menu },
    'the panel': { ask: inside(openMenu, menu, 'Display'), shows: dialog('Display') },
    'the dialog for printing': { ask: inside(openMenu, menu, 'Print…'), shows: dialog('Print') },
    'the paper without what the reader knows': {
      ask: async () => {
        await inside(openMenu, menu, 'Print…')();
        if (!(await comes(page, dialog('Print')))) return;
        await dialog('Print').getByRole('checkbox', { name: 'Vocabulary' }).check();
        await dialog('Print').getByRole('button', { name: 'Print', exact: true }).click();
      },
      shows: page.locator('html[data-printed]'),
    },
    'the dialog for files': {
      ask: inside(openMenu, menu, 'Save as a file…'),
      shows: dialog('Save as a file'),
    },
    'the list of keys': { ask: () => page.keyboard.press('?'), shows: dialog('Help') },
    'the menu for quoting': { ask: () => page.keyboard.press('c'), shows: dialog('Quote and share') },
    'the voice': {
      ask: () => page.keyboard.press('l'),
      shows: page.getByRole('region', { name: 'Read aloud' }),
    },
  };
}

/** What the page says where something can't be had; said, not only shown. */
const saidIn = (page: Page) =>
  page
    .locator('[role="alert"], [role="status"]')
    .filter({ hasText: /could (?:not )?be loaded|Not loaded|stopped working/, visible: true });

/** Waits for what is asked for; false where the page says that it can't be had. */
async function comes(page: Page, shows: Locator): Promise<boolean> {
  await expect(shows.or(saidIn(page)).first()).toBeVisible();
  return shows.isVisible();
}

/** The page reads: all of its static parts are there. */
async function reads(page: Page): Promise<void> {
  await expect(page.locator('article [data-sentence]')).toHaveCount(22);
  await expect(page.locator('#actors')).toContainText('Antony Blinken');
  await expect(page.locator('#edition')).toContainText('About this page');
}

/** What loads the page anew, where the browser keeps what has come broken. */
const again = (page: Page) =>
  page
    .getByRole('button', { name: /^(Try again|Reload the page|Noch einmal versuchen)$/ })
    .filter({ visible: true })
    .first();

async function renew(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), again(page).click()]);
}

/** Closes what is said, and what it is said over. */
async function closeAll(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** Each of the files says so itself; nothing may be asked of another origin. */
const ofFiles = /^(?:console|error)/;

for (const [what, failure] of Object.entries<Failure>(failures)) {
  test(`where each file ${what} the article reads, says what is missing, and has it once it can be had`, async ({
    open,
    expectOnConsole,
  }) => {
    expectOnConsole(ofFiles);
    let server: BrokenServer = { seen: new Set(), mend: () => undefined };
    const page = await open({
      path: `/en/${slug}`,
      ready: false,
      prepare: async (fresh) => {
        await fakeVoice(fresh);
        await fresh.addInitScript(() => {
          localStorage.setItem('lesart.study.known', 'on');
          window.print = () => {
            document.documentElement.toggleAttribute('data-printed', true);
            window.dispatchEvent(new Event('afterprint'));
          };
        });
        server = await breakServer(fresh, failure);
      },
    });
    const loads = countLoads(page);
    let renewed = 0;
    const wishes = Object.entries(wishesOf(page));
    // The first wish goes through all that comes by itself; how what is asked for fails and comes is the same for each kind.
    const isFull = what === 'isn’t there';
    for (const [name, { ask, shows }] of isFull ? wishes : wishes.slice(0, 1)) {
      await test.step(name, async () => {
        // Each round mends what was missed until then: what that asks for in its turn is missed in the next.
        for (let round = 0; round < 10; round += 1) {
          await ask();
          const isThere = await comes(page, shows);
          await reads(page);
          if (isThere) break;
          server.mend();
          if (failure.isKept) {
            renewed += 1;
            await renew(page);
          } else await closeAll(page);
        }
        await expect(shows).toBeVisible();
        await closeAll(page);
      });
    }
    await expect(page.getByRole('complementary', { name: 'Key actors' })).toBeVisible();
    expect(loads()).toBe(renewed);
    // What takes over the shelf, too, names what leads from there to a text that is open for the visit.
    const leading = /\/visit-own-/;
    const unseen = [...reach(`en/${slug}`)].filter((file) => !server.seen.has(file) && !leading.test(file));
    if (isFull) expect(unseen).toEqual([]);
  });
}

for (const what of ['is refused by a broken server', 'is empty'] as const) {
  test(`where each file ${what} the page of the study list says that the list isn’t lost, and shows it later`, async ({
    open,
    expectOnConsole,
  }) => {
    expectOnConsole(ofFiles);
    const failure: Failure = failures[what];
    let server: BrokenServer = { seen: new Set(), mend: () => undefined };
    const page = await open({
      path: '/de/study',
      ready: false,
      prepare: async (fresh) => {
        server = await breakServer(fresh, failure);
      },
    });
    const list = page.getByRole('heading', { name: 'Noch nichts gemerkt' });
    const failed = page.getByText('liegt weiter auf diesem Gerät').filter({ visible: true });
    await expect(async () => {
      await expect(list.or(failed)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1, name: 'Lernliste' })).toBeVisible();
      server.mend();
      if (failure.isKept) await renew(page);
      // The network is back.
      else await page.evaluate(() => dispatchEvent(new Event('online')));
      await expect(list).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await expect(list).toBeVisible();
  });
}

test('where each file is half a minute late a tap waits, the page says so, and what was tapped comes', async ({
  open,
}) => {
  const held: (() => Promise<void>)[] = [];
  const page = await open({
    path: `/en/${slug}`,
    ready: false,
    waitUntil: 'commit',
    prepare: async (fresh) => {
      await fresh.clock.install();
      await fresh.route('**/assets/**', (route) => void held.push(() => route.continue()));
    },
  });
  const late = async () => {
    await page.clock.fastForward(30_000);
    await Promise.all(held.splice(0).map((send) => send()));
  };
  const waiting = page.getByText(/still loading|^Loading/).filter({ visible: true });
  for (const [name, { ask, shows }] of Object.entries(wishesOf(page)).slice(0, 4)) {
    await test.step(name, async () => {
      await ask();
      await reads(page);
      await expect(async () => {
        await page.clock.runFor(500);
        await expect(waiting.or(shows)).toBeVisible({ timeout: 1_000 });
        await late();
        await expect(shows).toBeVisible({ timeout: 100 });
      }).toPass();
      await expect(waiting).toBeHidden();
      await page.keyboard.press('Escape');
    });
  }
});
