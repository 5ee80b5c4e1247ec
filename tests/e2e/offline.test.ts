import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchWithProfile } from '../browser/launch-browser.ts';
import { type DeployedSite, deploySite, kept } from './deploy-site.ts';
import { hydrated, slug, toolsTaken, watchProblems } from './open-page.ts';

const problems: string[] = [];
const folders: string[] = [];
let context: BrowserContext | undefined;
let site: DeployedSite | undefined;

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lesart-profile-'));
  folders.push(folder);
  return folder;
}

function begun<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('not begun');
  return value;
}

/** Opens a page of the site in the browser that is running. */
async function open(path: string): Promise<Page> {
  const page = await begun(context).newPage();
  page.setDefaultTimeout(10_000);
  watchProblems(page, begun(site).origin, problems);
  await page.goto(begun(site).origin + path);
  await hydrated(page);
  return page;
}

/** Looks a word up and opens the structure of its sentence, which nobody has asked for before. */
async function lookUp(page: Page, structure: string): Promise<string> {
  await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
  await page.locator('#s6 [data-word]', { hasText: 'gaben' }).first().click();
  const card = page.getByRole('dialog');
  await card.waitFor();
  const heading = await card.getByRole('heading').innerText();
  await card.getByRole('button', { name: structure }).click();
  await page.getByRole('dialog', { name: structure }).waitFor();
  await page.keyboard.press('Escape');
  return heading;
}

afterEach(async () => {
  for (const page of context?.pages() ?? []) await page.close();
  expect(problems.splice(0)).toEqual([]);
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('after one visit, in a browser that is started again without a network', () => {
  beforeAll(async () => {
    const profile = await newFolder();
    site = await deploySite('dist');
    context = await launchWithProfile(profile);
    await kept(await open('/'));
    await context.close();
    await site.close();
    context = await launchWithProfile(profile);
  });
  afterAll(() => context?.close());

  const inEnglish = ['/', `/en/${slug}`, `/en/${slug}/`, `/en/${slug}/index.html`];
  it.each(inEnglish)('%s is read, its layers switched and its words looked up', async (path) => {
    const page = await open(path);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Blinken');
    await page.getByRole('switch', { name: 'Word glosses' }).check();
    expect(await page.locator('#s1 [data-word] [lang="en"]:visible').count()).toBeGreaterThan(3);
    await page.getByRole('radio', { name: 'Below' }).check();
    expect(await page.locator('[data-translation-of]:visible').count()).toBeGreaterThan(3);
    expect(await lookUp(page, 'Structure of the sentence')).toBe('bekannt|geben');
  });

  it('the German page is read with the layers of its address', async () => {
    const page = await open(`/de/${slug}?words=1&translation=beside&actor=Antony_Blinken`);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.getByRole('switch', { name: 'Wortglossen' }).isChecked()).toBe(true);
    expect(await page.locator('#s1 [data-word] [lang="en"]:visible').count()).toBeGreaterThan(3);
    expect(await lookUp(page, 'Aufbau des Satzes')).toBe('bekannt|geben');
  });

  it('the language is changed', async () => {
    const page = await open(`/en/${slug}?words=1`);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('switch', { name: 'Wortglossen' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/de/${slug}`);
  });

  it('sections are jumped to, sentences opened one by one, and words step by step', async () => {
    const page = await open(`/en/${slug}?words=1&selftest=1`);
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').last().click();
    expect(new URL(page.url()).hash).not.toBe('');
    expect(await page.locator('#s1 [data-word] [lang="en"]:visible').count()).toBe(0);
    await page.goto(`${begun(site).origin}/en/${slug}?translation=beside`);
    await hydrated(page);
    expect(await page.locator('[data-translation-of]:visible').count()).toBeGreaterThan(3);
  });

  it('actors are chosen and stepped through, claims are named, time and places are shown', async () => {
    const page = await open(`/en/${slug}`);
    await toolsTaken(page);
    await page.getByRole('checkbox', { name: 'Donald Lu' }).check();
    await page.keyboard.press('n');
    await page.getByRole('region', { name: 'Step through the mentions' }).getByText(/^1 of/).waitFor();
    await page.getByRole('switch', { name: 'Who says so?' }).check();
    await page.locator('[popovertarget="claim:s14"]').click();
    await page.getByText('wollten could be indicative').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#timeline').getByRole('link').count()).toBeGreaterThan(3);
    // Each country of the map is drawn from one file.
    const isDrawn = (use: SVGUseElement) => use.getBBox().width > 0;
    await expect.poll(() => page.locator('#map svg use').first().evaluate(isDrawn)).toBe(true);
  });

  it('the page is set, printed, quoted, read aloud and helped with', async () => {
    const page = await open(`/en/${slug}`);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
    const face = () => document.fonts.check('21px "Atkinson Hyperlegible Next"');
    await expect.poll(() => page.evaluate(face)).toBe(true);
    await page.getByRole('button', { name: 'Print…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print' });
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('afterprint'));
    });
    await dialog.getByRole('checkbox', { name: 'Vocabulary' }).check();
    await dialog.getByRole('button', { name: 'Print', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('#s5').focus();
    await page.keyboard.press('c');
    await page.getByRole('menu').or(page.getByRole('dialog')).getByText('BibTeX').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await page.getByRole('alert').filter({ hasText: 'needs a German voice' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Read aloud from here').waitFor();
  });

  it('an expression is saved, listed and reviewed', async () => {
    const page = await open(`/en/${slug}`);
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.locator('#s6 [data-word]', { hasText: 'gaben' }).first().click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Study list' }).click();
    await page.getByRole('heading', { name: 'bekannt|geben' }).waitFor();
    await page.getByRole('button', { name: /^Review/ }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Good/ }).waitFor();
    await page.goto(`${begun(site).origin}/de/study`);
    await page.getByRole('heading', { name: 'bekannt|geben' }).waitFor();
  });

  it('the serif is there', async () => {
    const page = await open('/');
    const faces = () =>
      document.fonts.load('1em "Source Serif 4"').then((fonts) => fonts.map((f) => f.status));
    expect(await page.evaluate(faces)).toEqual(['loaded']);
  });

  it.each(['/nothing/here', '/nothing?words=1', `/en/${slug}/more`])(
    '%s is answered by the page for what isn’t there',
    async (path) => {
      const page = await begun(context).newPage();
      watchProblems(page, begun(site).origin, problems);
      const response = await page.goto(begun(site).origin + path);
      expect(response?.status()).toBe(404);
      await hydrated(page);
      expect(await page.getByRole('heading', { level: 2 }).count()).toBe(2);
    },
  );

  it('every file of the site is there', async () => {
    const entries = await readdir('dist', { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replace(/^dist/, ''))
      .filter((path) => !/_headers|robots|sitemap|lesart\.png|sw\.js/.test(path));
    expect(files.length).toBeGreaterThan(30);
    const page = await open('/');
    const missing = await page.evaluate(async (paths: readonly string[]) => {
      const found = await Promise.all(
        paths.map((path) =>
          fetch(path).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      );
      return paths.filter((_, index) => !found[index]);
    }, files);
    expect(missing).toEqual([]);
  });
});

describe('where nothing may be kept', () => {
  beforeAll(async () => {
    site = await deploySite('dist');
  });
  afterEach(() => context?.close());
  afterAll(() => site?.close());

  const waitForWorkers = (page: Page) =>
    page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)).catch(() => 0);

  it('for storage is refused, the page works as before', async () => {
    const profile = await newFolder();
    await mkdir(join(profile, 'Default'));
    // What "block all cookies" of the settings writes.
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    context = await launchWithProfile(profile);
    const page = await open('/');
    const refused = await page.evaluate(() =>
      caches.keys().then(
        () => 'allowed',
        (error: Error) => error.name,
      ),
    );
    expect(refused).toBe('SecurityError');
    expect(await lookUp(page, 'Structure of the sentence')).toBe('bekannt|geben');
    expect(await waitForWorkers(page)).toBe(0);
  });

  it('for the device is full, the page works as before', async () => {
    context = await launchWithProfile(await newFolder());
    const page = await context.newPage();
    watchProblems(page, begun(site).origin, problems);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: begun(site).origin, quotaSize: 1000 });
    const failed = context.waitForEvent('serviceworker');
    await page.goto(begun(site).origin);
    await failed;
    await expect.poll(() => waitForWorkers(page)).toBe(0);
    expect(await lookUp(page, 'Structure of the sentence')).toBe('bekannt|geben');
  });

  it('for the browser has taken the files away again, they come from the network', async () => {
    context = await launchWithProfile(await newFolder());
    await kept(await open('/'));
    const page = await open('/');
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(`${begun(site).origin}/de/${slug}?words=1`);
    await hydrated(page);
    expect(await lookUp(page, 'Aufbau des Satzes')).toBe('bekannt|geben');
  });
});

describe('the site as an app', () => {
  beforeAll(async () => {
    site = await deploySite('dist');
    context = await launchWithProfile(await newFolder());
  });
  afterAll(async () => {
    await context?.close();
    await site?.close();
  });

  it.each([
    ['en', '/', 'A reading app'],
    ['de', `/de/${slug}`, 'Eine Lese-App'],
  ])('can be installed, in %s', async (language, start, description) => {
    const page = await open(`/${language}/${slug}`);
    const session = await begun(context).newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    expect(JSON.parse(data ?? '')).toMatchObject({ lang: language, start_url: start, display: 'standalone' });
    expect(JSON.parse(data ?? '').description).toContain(description);
  });

  it('has each icon in the size that it says, one kind to be cut to any shape', async () => {
    const page = await open('/');
    const icons = await page.evaluate(async () => {
      const manifest: { icons: { src: string; sizes: string; purpose: string }[] } = await fetch(
        '/en.webmanifest',
      ).then((response) => response.json());
      const measure = async ({ src, sizes, purpose }: (typeof manifest.icons)[number]) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return { purpose, sizes, isRight: sizes === 'any' || sizes === `${image.width}x${image.height}` };
      };
      return Promise.all(manifest.icons.map(measure));
    });
    expect(icons.filter(({ isRight }) => !isRight)).toEqual([]);
    for (const purpose of ['any', 'maskable'])
      for (const size of ['192x192', '512x512'])
        expect(icons.filter((icon) => icon.purpose === purpose && icon.sizes === size)).toHaveLength(1);
  });

  it.each(['light', 'dark'] as const)('frames the page in its own colour, %s', async (colorScheme) => {
    const page = await open('/');
    await page.emulateMedia({ colorScheme });
    const [frame, paper] = await page.evaluate(() => {
      const metas = [...document.querySelectorAll('meta[name="theme-color"]')];
      const meta = metas.find((one) => matchMedia(one.getAttribute('media') ?? '').matches);
      const drawn = [
        meta?.getAttribute('content') ?? '',
        getComputedStyle(document.documentElement).backgroundColor,
      ];
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      return drawn.map((colour) => {
        if (canvas) canvas.fillStyle = colour;
        canvas?.fillRect(0, 0, 1, 1);
        return canvas?.getImageData(0, 0, 1, 1).data.join();
      });
    });
    expect(frame).toBe(paper);
  });
});
