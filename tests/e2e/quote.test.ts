import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations, opened } from './find-violations.ts';
import { browserTests, phone, slug, toolsTaken, wide } from './open-page.ts';

const { open } = browserTests();

const path = `/en/${slug}`;
const menu = (page: Page) => page.getByRole('dialog', { name: 'Quote and share' });
const button = (page: Page) => page.getByRole('button', { name: 'Quote', exact: true });
const option = (page: Page, name: string) => menu(page).getByRole('button', { name, exact: true });

/** Stands for the clipboard of the system: what is copied is in `window.copied`, or is refused. */
function fakeClipboard(page: Page, refuses = false): Promise<unknown> {
  return page.addInitScript((refused) => {
    const writeText = async (text: string) => {
      if (refused) throw new DOMException('Not allowed', 'NotAllowedError');
      Reflect.set(window, 'copied', text);
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  }, refuses);
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => String(Reflect.get(window, 'copied')));
}

/** Selects words of a sentence with the mouse, from the middle of the first to the end of the last, from 0. */
async function select(page: Page, sentence: string, first: number, last: number): Promise<void> {
  const box = async (index: number) => {
    const word = page.locator(`:nth-match(#${sentence} [data-word], ${index + 1})`);
    await word.scrollIntoViewIfNeeded();
    return (await word.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  const from = await box(first);
  await page.mouse.move(from.x + 1, from.y + 8);
  await page.mouse.down();
  const to = await box(last);
  await page.mouse.move(to.x + to.width - 2, to.y + 8, { steps: 4 });
  await page.mouse.up();
}

describe('quoting what is selected', () => {
  it('is offered beside the selection, covers nothing of it, and goes with it', async () => {
    const page = await open({ path });
    await select(page, 's3', 0, 3);
    await button(page).waitFor();
    const covers = await button(page).evaluate((element) => {
      const own = element.getBoundingClientRect();
      return Array.from(getSelection()?.getRangeAt(0).getClientRects() ?? []).some(
        (rect) =>
          rect.bottom > own.top && rect.top < own.bottom && rect.right > own.left && rect.left < own.right,
      );
    });
    expect(covers).toBe(false);
    await page.locator('#title').click();
    await button(page).waitFor({ state: 'detached' });
  });

  it('makes a link to the very words that opens the same view', async () => {
    const page = await open({ path: `${path}?words=1&actor=Antony_Blinken`, prepare: fakeClipboard });
    await select(page, 's3', 2, 5);
    await button(page).click();
    await option(page, 'Copy link to the words').click();
    expect(await menu(page).getByRole('status').textContent()).toBe('Copied.');
    const link = new URL(await copied(page));
    const view = 'words=1&glosses=all&selftest=0&translation=off&claims=0&marks=0&actor=Antony_Blinken';
    expect(link.pathname + link.search).toBe(`${path}?${view}`);
    expect(link.href).toMatch(/#s3:~:text=besucht/);

    // Without the sentence the words alone lead there.
    const words = await open({ path: link.pathname + link.search + link.hash.replace('#s3', '#') });
    const top = () => words.locator('#s3').evaluate((sentence) => sentence.getBoundingClientRect().top);
    await expect.poll(() => words.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await top()).toBeGreaterThan(0);
    expect(await top()).toBeLessThan(wide.height);

    const other = await open({ path: link.pathname + link.search + link.hash });
    expect(await other.locator('input[name="words"]').isChecked()).toBe(true);
    expect(await other.locator('input[name="actor"][value="Antony_Blinken"]').isChecked()).toBe(true);
    expect(await other.locator('#s3').evaluate((sentence) => sentence.matches(':target'))).toBe(true);
  });

  it('makes a link that opens the same view for who has other layers on', async () => {
    const page = await open({ path, prepare: fakeClipboard });
    await select(page, 's3', 2, 5);
    await button(page).click();
    await option(page, 'Copy link to the words').click();
    const link = new URL(await copied(page));
    const other = await open({ path: `${path}?words=1&translation=below&claims=1` });
    await other.getByRole('switch', { name: 'Mark actors' }).or(other.getByLabel('Mark actors')).check();
    await other.goto(link.href);
    for (const name of ['words', 'claims', 'marks'])
      expect(await other.locator(`input[name="${name}"]`).isChecked()).toBe(false);
    expect(await other.locator('input[name="translation"][value="off"]').isChecked()).toBe(true);
  });

  it('copies clean German with the source, and the English below', async () => {
    const page = await open({ path: `${path}?words=1&translation=below`, prepare: fakeClipboard });
    await select(page, 's1', 0, 2);
    await toolsTaken(page);
    await page.keyboard.press('c');
    await option(page, 'Copy quotation').click();
    expect(await copied(page)).toMatch(/^„Vor dem Hintergrund“\n— dast\., “Blinken besucht Kasachstan/);
    await option(page, 'Copy quotation with English').click();
    await expect.poll(() => copied(page)).toMatch(/Against the backdrop/);
    await option(page, 'Copy BibTeX').click();
    await expect.poll(() => copied(page)).toMatch(/^@misc\{blinken-astana-2023,/);
    await option(page, 'Copy CSL-JSON').click();
    await expect.poll(() => copied(page)).toMatch(/"type": "article-newspaper"/);
  });

  it('has the words of the language that the reader goes over to', async () => {
    const page = await open({ path });
    await select(page, 's3', 0, 3);
    await button(page).waitFor();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'de');
    await toolsTaken(page);
    await page.locator('#s3').focus();
    await page.keyboard.press('c');
    const quoting = page.getByRole('dialog', { name: 'Zitieren und teilen' });
    await quoting.getByRole('button', { name: 'Link zum Satz kopieren' }).waitFor();
  });

  it('is there for the keyboard, and gives the focus back', async () => {
    const page = await open({ path });
    await select(page, 's3', 0, 3);
    await button(page).focus();
    await page.keyboard.press('Enter');
    await menu(page).waitFor();
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'hidden' });
    expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('isn’t offered for a translation', async () => {
    const page = await open({ path: `${path}?translation=below` });
    await select(page, 's3', 0, 1);
    await button(page).waitFor();
    await page.evaluate(() => {
      const english = document.querySelector('[data-translation-of="s3"]');
      if (english) getSelection()?.selectAllChildren(english);
    });
    await button(page).waitFor({ state: 'detached' });
  });
});

describe('quoting a sentence', () => {
  it('is an action of the card of a word', async () => {
    const page = await open({ path, prepare: fakeClipboard });
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.locator(':nth-match(#s4 [data-word], 2)').click();
    await page.getByRole('button', { name: 'Quote and share' }).click();
    await option(page, 'Copy link to the sentence').click();
    expect(new URL(await copied(page)).hash).toBe('#s4');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.closest('[data-sentence]')?.id)).toBe('s4');
  });

  it('is done by key at the sentence whose translation is selected', async () => {
    const page = await open({ path: `${path}?translation=below`, prepare: fakeClipboard });
    await page.locator('#s6').focus();
    await page.evaluate(() => {
      const english = document.querySelector('[data-translation-of="s3"]');
      if (english) getSelection()?.selectAllChildren(english);
    });
    await toolsTaken(page);
    await page.keyboard.press('c');
    await option(page, 'Copy link to the sentence').click();
    expect(new URL(await copied(page)).hash).toBe('#s3');
  });

  it('is done by key at the sentence that has the cursor', async () => {
    const page = await open({ path, prepare: fakeClipboard });
    await toolsTaken(page);
    await page.locator('#s6').focus();
    await page.keyboard.press('c');
    await option(page, 'Copy link to the sentence').click();
    expect(new URL(await copied(page)).hash).toBe('#s6');
  });
});

describe('quoting that fails', () => {
  it('shows the text, selected, where the browser doesn’t let the page copy', async () => {
    const page = await open({ path, prepare: (one) => fakeClipboard(one, true) });
    await toolsTaken(page);
    await page.locator('#s6').focus();
    await page.keyboard.press('c');
    await option(page, 'Copy link to the sentence').click();
    const field = menu(page).getByRole('textbox');
    expect(await field.inputValue()).toMatch(/#s6$/);
    expect(
      await field.evaluate(
        (one) => one instanceof HTMLTextAreaElement && one.selectionEnd - one.selectionStart,
      ),
    ).toBe((await field.inputValue()).length);
    expect(await findViolations(page)).toEqual([]);
  });

  it.each([
    ['is taken for an answer where the reader closed it', 'AbortError', 0],
    ['leaves the link where there can be none', 'NotAllowedError', 1],
  ])('a sheet to share by %s', async (_, name, fields) => {
    const page = await open({
      path,
      prepare: (one) =>
        one.addInitScript((error) => {
          const share = async () => {
            Reflect.set(window, 'shared', true);
            throw new DOMException('No', error);
          };
          Object.defineProperty(navigator, 'share', { value: share });
        }, name),
    });
    await toolsTaken(page);
    await page.locator('#s6').focus();
    await page.keyboard.press('c');
    await option(page, 'Share…').click();
    await page.waitForFunction(() => Reflect.get(window, 'shared') === true);
    await expect.poll(() => menu(page).getByRole('textbox').count()).toBe(fields);
  });

  it('says so where the menu can’t be fetched, and asks again the next time', async () => {
    const page = await open({ path });
    await page.route('**/Quoting-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await toolsTaken(page);
    await page.locator('#s6').focus();
    await page.keyboard.press('c');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Try again');
    await page.keyboard.press('Escape');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.unroute('**/Quoting-*.js');
    await page.keyboard.press('c');
    await menu(page).waitFor();
  });
});

describe.each([
  ['en', wide, 'Quote and share'],
  ['de', wide, 'Zitieren und teilen'],
  ['en', phone, 'Quote and share'],
  ['de', phone, 'Zitieren und teilen'],
] as const)('quoting in %s on a window of %o', (language, viewport, name) => {
  it('has nothing that axe objects to', async () => {
    const page = await open({ path: `/${language}/${slug}`, viewport });
    await page.evaluate(() => {
      const sentence = document.getElementById('s3');
      if (sentence) getSelection()?.selectAllChildren(sentence);
    });
    await page.getByRole('button', { name: language === 'en' ? 'Quote' : 'Zitieren', exact: true }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name }).waitFor();
    expect(await findViolations(page, opened)).toEqual([]);
  });
});
