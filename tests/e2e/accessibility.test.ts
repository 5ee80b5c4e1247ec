import type { Page } from '@playwright/test';
import {
  findViolations,
  findViolationsAndContrasts,
  findViolationsOfArticle,
  opened,
} from './find-violations.ts';
import { expect, phone, slug, test, wide } from './test.ts';

/** Every layer of the text, all that can be lit lit. */
const layers = '?words=1&translation=below&claims=1&simple=1&marks=1&actor=Antony_Blinken,Kyrgyzstan';

/** A compound, the name of an actor, and a verb in the Konjunktiv. */
const subjunctive = ':nth-match(#s11 [data-word], 2)';
const words = [':nth-match(#s4 [data-word], 26)', ':nth-match(#s21 [data-word], 1)', subjunctive];

/** What axe is asked for: all, or all but contrasts. */
type Look = typeof findViolations;

/** A window, its theme, and how the translation stands in it. */
interface Setting {
  readonly viewport: typeof wide;
  readonly colorScheme: 'light' | 'dark';
  readonly layout: 'below' | 'beside';
}

/** Looks at the whole page with all of its layers on and all of its lists unfolded. */
async function checkWhole(page: Page, { viewport, colorScheme, layout }: Setting, find: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await unfold(page);
  await page.locator(`[data-bar] input[name="translation"][value="${layout}"]`).check();
  await expect(page.locator('[data-translation-of="s1"]')).toBeVisible();
  await expect(find(page)).resolves.toEqual([]);
}

/** Makes of the window one that is touched. */
async function onTouchScreen(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details');
  await expect(folded).not.toHaveCount(0);
  await folded.evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
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

// Each language, each window, each layout and each theme, and no pair of them twice.
test.describe('axe objects to nothing', () => {
  test('in the English page, nor in what opens over its text in a wide window', async ({ open }) => {
    const page = await open({ path: `/en/${slug}${layers}` });
    await test.step('the whole page in a wide, light window', () =>
      checkWhole(page, { viewport: wide, colorScheme: 'light', layout: 'below' }, findViolationsOfArticle));

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
      const violations = await find(page, opened);
      expect(violations).toEqual([]);
      await page.keyboard.press('Escape');
    });

    await test.step('forced colours, where a line tells of a chosen actor, without a wash', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.getByRole('switch', { name: 'Mark actors in the text' }).uncheck();
      const name = (actor: string) => page.locator(`article [data-actor="${actor}"] > :first-child`).first();
      await expect(name('Antony_Blinken')).toHaveCSS('text-decoration', /underline .*3px/);
      await expect(name('Donald_Lu')).not.toHaveCSS('text-decoration', /3px/);
      await page.emulateMedia({ forcedColors: 'none' });
      await page.getByRole('switch', { name: 'Mark actors in the text' }).check();
    });

    await test.step('the whole page on a phone, in the dark', async () => {
      await onTouchScreen(page);
      await checkWhole(page, { viewport: phone, colorScheme: 'dark', layout: 'below' }, findViolations);
    });
  });

  test('in the German page, nor in what opens over its text on a phone', async ({ open }) => {
    const page = await open({ path: `/de/${slug}${layers}` });
    await test.step('the whole page in a wide, dark window', () =>
      checkWhole(page, { viewport: wide, colorScheme: 'dark', layout: 'beside' }, findViolationsOfArticle));

    await test.step('the whole page on a phone, in the light', async () => {
      await onTouchScreen(page);
      await checkWhole(page, { viewport: phone, colorScheme: 'light', layout: 'below' }, findViolations);
    });

    await test.step(`the card of ${subjunctive}`, () => checkCard(page, subjunctive, findViolations));
    await test.step('the structure of a sentence', () => checkStructure(page, 'Satzbau', findViolations));
    await test.step('the explanation of a claim', () => checkClaim(page, findViolations));
    for (const name of ['Abschnitte', 'Akteure']) {
      await test.step(`the sheet: ${name}`, async () => {
        await page.getByRole('button', { name }).click();
        await expect(page.locator(opened)).toBeVisible();
        const violations = await findViolations(page, opened);
        expect(violations).toEqual([]);
        await page.keyboard.press('Escape');
      });
    }
  });
});
