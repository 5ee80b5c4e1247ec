import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserTests, phone, slug } from './open-page.ts';

const { open } = browserTests();

const stepper = (page: Page) => page.getByRole('region', { name: 'Step through the mentions' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
/** What is announced politely, of all that could be. */
const said = (page: Page) =>
  page.getByRole('status').evaluateAll((all) => all.map(({ textContent }) => textContent).join(''));

/** Points at a mention, once the page that scrolled to it is still. */
async function pointAt(page: Page, anchor: string): Promise<void> {
  await page.locator('[popover="manual"]').waitFor({ state: 'attached' });
  const mention = page.locator(`[id="${anchor}"]`);
  await mention.scrollIntoViewIfNeeded();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await mention.hover();
}

describe('stepping through mentions', () => {
  it('goes through all of an actor by key, lands mid-screen, and says once which of how many', async () => {
    const page = await open({ path: `/en/${slug}?actor=Donald_Lu` });
    await stepper(page).waitFor();
    const anchors = ['s9.20-28', 's10.2-3', 's14.2-3', 's15.1-1', 's17.1-1', 's21.1-1'];
    for (const [index, anchor] of anchors.entries()) {
      await page.keyboard.press('n');
      expect(await focused(page)).toBe(anchor);
      expect(await said(page)).toBe(`${index + 1} of 6`);
      const top = await page
        .locator(`[id="${anchor}"]`)
        .evaluate((mention) => (mention.getClientRects()[0]?.top ?? 0) / window.innerHeight);
      expect(top).toBeGreaterThan(0.2);
      expect(top).toBeLessThan(0.6);
    }
    await page.keyboard.press('Shift+N');
    expect(await focused(page)).toBe('s17.1-1');
    expect(await said(page)).toBe('5 of 6');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await said(page)).toBe('1 of 6');
  });

  it('makes no entry of the history for each step', async () => {
    const page = await open({ path: `/en/${slug}?actor=Donald_Lu` });
    await stepper(page).waitFor();
    const before = await page.evaluate(() => history.length);
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('n');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('ends with Escape, and the reader stays where they are', async () => {
    const page = await open({ path: `/en/${slug}?actor=Donald_Lu` });
    await stepper(page).waitFor();
    await page.keyboard.press('n');
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Escape');
    await stepper(page).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('checkbox', { name: 'Donald Lu' }).isChecked()).toBe(false);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  });

  it('is ended by its button, and the focus isn’t lost', async () => {
    const page = await open({ path: `/en/${slug}?actor=Donald_Lu` });
    await stepper(page).getByRole('button', { name: 'Next' }).click();
    expect(await focused(page)).toBe('s9.20-28');
    await stepper(page).getByRole('button', { name: 'End' }).focus();
    await page.keyboard.press('Enter');
    await stepper(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
  });

  it('steps through the collective mentions of a country that is only meant with others', async () => {
    const page = await open({ path: `/de/${slug}?actor=Kyrgyzstan` });
    const bar = page.getByRole('region', { name: 'Durch die Stellen gehen' });
    for (let count = 0; count < 3; count += 1) await bar.getByRole('button', { name: 'Weiter' }).click();
    expect(await page.locator('article :target').first().innerText()).toBe('der zentralasiatischen Länder');
    expect(await bar.innerText()).toContain('3 von 8');
  });

  it('follows a link of the list, and goes on from there', async () => {
    const page = await open({ path: `/en/${slug}?actor=Donald_Lu` });
    await stepper(page).waitFor();
    await page.locator('aside [data-mentions]').getByRole('link', { name: 'Er verdeutlichte das' }).click();
    await expect.poll(() => stepper(page).innerText()).toContain('4 of 6');
    await stepper(page).getByRole('button', { name: 'Next' }).click();
    expect(await focused(page)).toBe('s17.1-1');
  });

  it('steps through what somebody claims', async () => {
    const page = await open({ path: `/en/${slug}?actor=Donald_Lu` });
    await stepper(page).getByRole('combobox').selectOption('8 claims');
    for (let count = 0; count < 2; count += 1)
      await stepper(page).getByRole('button', { name: 'Next' }).click();
    expect(await focused(page)).toBe('s10');
    expect(await said(page)).toBe('2 of 8');
  });

  it('works with the thumb on a phone, over nothing that is read', async () => {
    const page = await open({ path: `/en/${slug}?actor=Antony_Blinken`, viewport: phone, touch: true });
    const next = stepper(page).getByRole('button', { name: 'Next' });
    for (let count = 0; count < 5; count += 1) {
      await next.tap();
      const line = await page
        .locator('article :target')
        .evaluate((mention) => mention.getClientRects()[0]?.bottom ?? 0);
      expect(line).toBeLessThan((await stepper(page).boundingBox())?.y ?? 0);
    }
  });
});

describe('two actors', () => {
  it('lead through the sentences in which both are meant', async () => {
    const page = await open({ path: `/en/${slug}?actor=Antony_Blinken,Kazakhstan` });
    const shared = page.getByRole('heading', { name: 'Antony Blinken and Kazakhstan' }).locator('..');
    await shared.waitFor();
    const links = shared.getByRole('link');
    const ids = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    // By name in s2, s3 and s5, as one of the C5+1 in s10.
    expect(ids).toEqual(['#s2', '#s3', '#s5', '#s10']);
    expect(await shared.innerText()).toContain('Together in 4 sentences');
    await stepper(page).getByRole('button', { name: 'Next' }).click();
    await stepper(page).getByRole('button', { name: 'Next' }).click();
    expect(await focused(page)).toBe('s3');
    expect(await said(page)).toBe('2 of 4');
  });

  it('are told that no sentence speaks of both', async () => {
    const page = await open({ path: `/en/${slug}?actor=Moscow,Transneft` });
    await page.getByText('No sentence speaks of all of them.').waitFor();
    expect(await stepper(page).getByRole('combobox').inputValue()).toBe('Moscow');
  });
});

describe('who is meant', () => {
  it('is told beside the words that are pointed at, without a click, and goes with Escape', async () => {
    const page = await open();
    await pointAt(page, 's10.2-3');
    const card = page.getByRole('dialog', { name: 'Donald Lu' });
    await card.waitFor();
    expect(await card.innerText()).toContain(
      'Assistant Secretary of State for South and Central Asian Affairs',
    );
    expect(await card.innerText()).toContain('here: dem Beamten');
    const [words, box] = [await page.locator('[id="s10.2-3"]').boundingBox(), await card.boundingBox()];
    expect(Math.abs((box?.y ?? 0) - ((words?.y ?? 0) + (words?.height ?? 0)))).toBeLessThan(20);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  it('can be pointed at itself, and leads to the entry', async () => {
    const page = await open();
    await pointAt(page, 's15.1-1');
    const card = page.getByRole('dialog', { name: 'Donald Lu' });
    await card.waitFor();
    await card.getByRole('link', { name: 'Donald Lu' }).click();
    await card.waitFor({ state: 'hidden' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('value')))
      .toBe('Donald_Lu');
  });

  it('is told to the word cursor, aloud where no name is there', async () => {
    const page = await open();
    await page.locator('[popover="manual"]').waitFor({ state: 'attached' });
    // The keys of the words come with looking them up.
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.locator('#s10').focus();
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('dialog', { name: 'Donald Lu' }).waitFor();
    expect(await said(page)).toContain('Donald Lu');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Beamten');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'der Beamte' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
  });

  it('is told in the card of a word, the innermost first', async () => {
    const page = await open();
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.locator('[id="s15.10-12"] [data-word]').last().click();
    const card = page.getByRole('dialog', { name: 'der Staat' });
    await card.getByRole('link', { name: 'United States' }).waitFor();
    expect(await card.getByRole('link').allInnerTexts()).toEqual(['United States']);
    await page.keyboard.press('Escape');
    await page.locator('[id="s4.19-19"] [data-word]').click();
    const nested = page.getByRole('dialog', { name: 'Astana' });
    await nested.getByRole('link').first().waitFor();
    expect(await nested.getByRole('link').allInnerTexts()).toEqual([
      'Astana',
      'Blinken’s visit to Kazakhstan',
    ]);
  });

  it('opens the sheet of a phone at the entry', async () => {
    const page = await open({ viewport: phone, touch: true });
    await page.locator('[data-sentence][tabindex="0"]').waitFor({ state: 'attached' });
    await page.locator('[id="s10.2-3"] [data-word]').last().tap();
    await page.getByRole('dialog').getByRole('link', { name: 'Donald Lu' }).tap();
    expect(await page.getByRole('complementary', { name: 'Key actors' }).isVisible()).toBe(true);
    expect(await page.locator('aside [data-actor="Donald_Lu"] input').isVisible()).toBe(true);
  });
});

describe('the switch of marks', () => {
  it('underlines all mentions by kind, and is remembered', async () => {
    const page = await open();
    const lines = () =>
      page.locator('article [data-mention] > :first-child').evaluateAll((names) =>
        names.map((name) => {
          const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(name);
          return `${name.parentElement?.dataset.kind} ${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
        }),
      );
    expect(new Set((await lines()).map((line) => line.split(' ')[1]))).toEqual(new Set(['none']));
    await page.getByRole('switch', { name: 'Mark actors in the text' }).check();
    const styles = new Set(await lines());
    // One look for each kind, and no two kinds have the same.
    expect(styles.size).toBe(6);
    expect(new Set([...styles].map((line) => line.split(' ').slice(1).join(' '))).size).toBe(6);
    await page.goto(`/de/${slug}`);
    expect(await page.getByRole('switch', { name: 'Akteure im Text kennzeichnen' }).isChecked()).toBe(true);
    // The address follows when React has come.
    await expect.poll(() => new URL(page.url()).search).toBe('?marks=1');
  });
});
