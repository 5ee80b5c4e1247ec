import type { Page } from '@playwright/test';
import { findViolations, findViolationsOfStructure, opened } from './find-violations.ts';
import { expect, phone, slug, test, wide } from './test.ts';

/** Every layer of the text, all that can be lit lit. */
const layers = '?words=1&translation=below&claims=1&marks=1&actor=Antony_Blinken,Kyrgyzstan';

/** A compound, the name of an actor, and a verb in the Konjunktiv. */
const words = [
  ':nth-match(#s4 [data-word], 26)',
  ':nth-match(#s21 [data-word], 1)',
  ':nth-match(#s11 [data-word], 2)',
];

/** Checks that axe objects to nothing: in the whole page, or in what is new in it. */
async function check(page: Page, ...within: readonly string[]): Promise<void> {
  const violations = await findViolations(page, ...within);
  expect(violations).toEqual([]);
}

async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details');
  await expect(folded).not.toHaveCount(0);
  await folded.evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** Dark as the device is; sepia as the reader has chosen. */
async function setTheme(page: Page, theme: string): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
  await page.evaluate(
    (chosen) => {
      document.documentElement.dataset.theme = chosen;
    },
    theme === 'sepia' ? theme : 'system',
  );
}

async function setLayout(page: Page, layout: 'below' | 'beside'): Promise<void> {
  await page.locator(`input[name="translation"][value="${layout}"]`).check();
  await expect(page.locator('[data-translation-of="s1"]')).toBeVisible();
}

async function checkCard(page: Page, word: string): Promise<void> {
  await page.locator(word).click();
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await card.getByRole('group').first().locator('summary').click();
  await check(page, opened, '[data-lit]');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
}

async function checkStructure(page: Page, name: string): Promise<void> {
  await page.locator(':nth-match(#s1 [data-word], 3)').click();
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.locator('summary').click();
  await expect(dialog.getByRole('list').first()).toContainText('Hintergrund', { useInnerText: true });
  await check(page, 'dialog[open]');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

async function checkClaim(page: Page): Promise<void> {
  await page.locator('[popovertarget="claim:s14"]').click();
  await expect(page.locator('[id="claim:s14"]')).toBeVisible();
  await check(page, opened);
  await page.keyboard.press('Escape');
}

test.describe('axe objects to nothing', () => {
  // A look at the whole page takes as long as ten other things, and on a busy machine ten times that.
  test.describe.configure({ timeout: 180_000 });

  test('in the whole page with all of its layers, in each theme', async ({ open }) => {
    const page = await open({ path: `/en/${slug}${layers}` });
    await unfold(page);
    for (const [theme, layout] of [
      ['light', 'below'],
      ['sepia', 'beside'],
      ['dark', 'below'],
    ] as const) {
      await test.step(theme, async () => {
        await setTheme(page, theme);
        await setLayout(page, layout);
        await check(page);
      });
    }
  });

  for (const [language, name, viewport, layouts] of [
    ['de', 'a wide window', wide, ['below', 'beside']],
    ['en', 'a phone', phone, ['below', 'beside']],
    ['de', 'a phone', phone, ['below', 'beside']],
  ] as const) {
    test(`in the whole page with all of its layers, in ${language}, in ${name}`, async ({ open }) => {
      const page = await open({ path: `/${language}/${slug}${layers}`, viewport, touch: viewport === phone });
      await unfold(page);
      for (const layout of layouts) {
        await test.step(`translations ${layout}`, async () => {
          await setLayout(page, layout);
          const violations = await findViolationsOfStructure(page);
          expect(violations).toEqual([]);
        });
      }
      // What only this page has: its tools, and the bar of a phone.
      await check(page, viewport === phone ? '[data-bar]' : 'aside');
    });
  }

  test('in what opens over the text in a wide window', async ({ open }) => {
    const page = await open({ path: `/en/${slug}?claims=1` });
    await test.step('the text without its layers', () => check(page, '#auftakt'));
    for (const word of words) await test.step(`the card of ${word}`, () => checkCard(page, word));
    await test.step('the structure of a sentence', () => checkStructure(page, 'Structure of the sentence'));
    await test.step('the explanation of a claim', () => checkClaim(page));
    await test.step('the card beside a mention', async () => {
      // What closes gives the focus back, a moment later.
      await expect(page.locator(opened)).toHaveCount(0);
      await page.locator('#s10').focus();
      for (const position of [0, 1]) {
        await page.keyboard.press('ArrowRight');
        await expect(page.locator('#s10 [data-word]').nth(position)).toBeFocused();
      }
      await expect(page.getByRole('dialog', { name: 'Donald Lu' })).toBeVisible();
      await check(page, opened);
    });
  });

  test('in what opens over the text of a phone, in the dark', async ({ open }) => {
    const page = await open({
      path: `/de/${slug}?words=1&translation=below&claims=1`,
      viewport: phone,
      touch: true,
      colorScheme: 'dark',
    });
    for (const word of words) await test.step(`the card of ${word}`, () => checkCard(page, word));
    await test.step('the structure of a sentence', () => checkStructure(page, 'Aufbau des Satzes'));
    await test.step('the explanation of a claim', () => checkClaim(page));
    for (const name of ['Abschnitte', 'Akteure']) {
      await test.step(`the sheet: ${name}`, async () => {
        await page.getByRole('button', { name }).tap();
        await expect(page.locator(opened)).toBeVisible();
        await unfold(page);
        await check(page, opened);
        await page.keyboard.press('Escape');
      });
    }
  });

  test('in the page for addresses that are not there', async ({ open }) => {
    const page = await open({ path: '/nothing' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lesart');
    await check(page);
  });
});

test('a chosen actor is told by a line in forced colours, without a wash', async ({ open }) => {
  const page = await open({ path: '/?actor=Donald_Lu', forcedColors: 'active' });
  const name = (actor: string) => page.locator(`article [data-actor="${actor}"] > :first-child`).first();
  await expect(name('Donald_Lu')).toHaveCSS('text-decoration', /underline .*3px/);
  await expect(name('Antony_Blinken')).not.toHaveCSS('text-decoration', /3px/);
});
