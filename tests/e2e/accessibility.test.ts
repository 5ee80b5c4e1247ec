import type { Page } from '@playwright/test';
import { findViolations, findViolationsAndContrasts, opened } from './find-violations.ts';
import { expect, phone, slug, test, wide } from './test.ts';

/** Every layer of the text, all that can be lit lit. */
const layers = '?words=1&translation=below&claims=1&simple=1&marks=1&actor=Antony_Blinken,Kyrgyzstan';

/** A compound, the name of an actor, and a verb in the Konjunktiv. */
const subjunctive = ':nth-match(#s11 [data-word], 2)';
const words = [':nth-match(#s4 [data-word], 26)', ':nth-match(#s21 [data-word], 1)', subjunctive];

/** What axe is asked for: all, or all but contrasts. */
type Look = typeof findViolations;

async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details');
  await expect(folded).not.toHaveCount(0);
  await folded.evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

async function setLayout(page: Page, layout: 'below' | 'beside'): Promise<void> {
  await page.locator(`[data-bar] input[name="translation"][value="${layout}"]`).check();
  await expect(page.locator('[data-translation-of="s1"]')).toBeVisible();
}

async function checkCard(page: Page, word: string, find: Look): Promise<void> {
  await page.locator(word).click();
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  // By key: where it is under the card’s buttons a click would scroll the page for it, and with its word the card would go.
  await card.getByRole('group').first().locator('summary').press('Enter');
  const violations = await find(page, opened, '[data-lit]');
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
}

async function checkStructure(page: Page, name: string, find: Look): Promise<void> {
  await page.locator(':nth-match(#s1 [data-word], 3)').click();
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name });
  // A phone begins with the list.
  if (page.viewportSize()?.width !== phone.width) await dialog.locator('summary').click();
  await expect(dialog.getByRole('list').first()).toContainText('Hintergrund', { useInnerText: true });
  const violations = await find(page, 'dialog[open]');
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

async function checkClaim(page: Page, find: Look): Promise<void> {
  await page.locator('[popovertarget="claim:s14"]:not([popovertargetaction])').click();
  await expect(page.locator('[id="claim:s14"]')).toBeVisible();
  const violations = await find(page, opened);
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
}

test.describe('axe objects to nothing', () => {
  // Each language, each window, each layout and each theme, and no pair of them twice.
  for (const [language, viewport, layout, colorScheme, find] of [
    ['en', wide, 'below', 'light', findViolationsAndContrasts],
    ['de', wide, 'beside', 'dark', findViolationsAndContrasts],
    ['de', phone, 'below', 'light', findViolations],
    ['en', phone, 'below', 'dark', findViolations],
  ] as const) {
    const where = viewport === phone ? 'a phone' : 'a wide window';
    test(`in the whole page with all of its layers, in ${language}, in ${where}, translations ${layout}, ${colorScheme}`, async ({
      open,
    }) => {
      const path = `/${language}/${slug}${layers}`;
      const page = await open({ path, viewport, touch: viewport === phone, colorScheme });
      await unfold(page);
      await setLayout(page, layout);
      await expect(find(page)).resolves.toEqual([]);
    });
  }

  test('in what opens over the text in a wide window', async ({ open }) => {
    const page = await open({ path: `/en/${slug}?claims=1` });
    const find = findViolationsAndContrasts;
    for (const word of words) await test.step(`the card of ${word}`, () => checkCard(page, word, find));
    await test.step('the structure of a sentence', () => checkStructure(page, 'Sentence structure', find));
    await test.step('the explanation of a claim', () => checkClaim(page, find));
    await test.step('the card beside a mention', async () => {
      // What closes gives the focus back, a moment later.
      await expect(page.locator(opened)).toHaveCount(0);
      await expect(async () => {
        await page.locator('#s10').focus();
        for (const position of [0, 1]) {
          await page.keyboard.press('ArrowRight');
          await expect(page.locator('#s10 [data-word]').nth(position)).toBeFocused();
        }
        // A focus that is given back so late closes it again.
        await expect(page.getByRole('dialog', { name: 'Donald Lu' })).toBeVisible({ timeout: 2_000 });
      }).toPass();
      const violations = await findViolationsAndContrasts(page, opened);
      expect(violations).toEqual([]);
    });
  });

  test('in what opens over the text of a phone, in the dark', async ({ open }) => {
    const page = await open({
      path: `/de/${slug}?words=1&translation=below&claims=1`,
      viewport: phone,
      touch: true,
      colorScheme: 'dark',
    });
    await test.step(`the card of ${subjunctive}`, () => checkCard(page, subjunctive, findViolations));
    await test.step('the structure of a sentence', () => checkStructure(page, 'Satzbau', findViolations));
    await test.step('the explanation of a claim', () => checkClaim(page, findViolations));
    for (const name of ['Abschnitte', 'Akteure']) {
      await test.step(`the sheet: ${name}`, async () => {
        await page.getByRole('button', { name }).tap();
        await expect(page.locator(opened)).toBeVisible();
        await unfold(page);
        const violations = await findViolations(page, opened);
        expect(violations).toEqual([]);
        await page.keyboard.press('Escape');
      });
    }
  });

  test('in the page for addresses that are not there', async ({ open }) => {
    const page = await open({ path: '/nothing' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lesart');
    const violations = await findViolationsAndContrasts(page);
    expect(violations).toEqual([]);
  });
});

test('a chosen actor is told by a line in forced colours, without a wash', async ({ open }) => {
  const page = await open({ path: '/?actor=Donald_Lu', forcedColors: 'active' });
  const name = (actor: string) => page.locator(`article [data-actor="${actor}"] > :first-child`).first();
  await expect(name('Donald_Lu')).toHaveCSS('text-decoration', /underline .*3px/);
  await expect(name('Antony_Blinken')).not.toHaveCSS('text-decoration', /3px/);
});
