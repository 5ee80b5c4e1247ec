import type { Page } from '@playwright/test';
import { threeSaved } from '../study/store/saved-of-article.ts';
import { seedStudy } from '../study/store/seed-study.ts';
import { askMore } from './ask-more.ts';
import { translateTexts, useExtensions } from './change-from-outside.ts';
import { fakeVoice } from './fake-voice.ts';
import { openStructure } from './look-up-structure.ts';
import { expect, ready, slug, test } from './test.ts';

/** Uses each part of an article's page once, as far as it shows something else than before. */
async function useArticle(page: Page): Promise<void> {
  const card = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Next word' }) });
  const title = card.getByRole('heading').first();
  const lookUp = async () => {
    await page.locator('#s6 [data-word]', { hasText: 'gaben' }).first().click();
    await expect(title).toHaveText('bekannt|geben');
  };

  await test.step('the card of a word, its button, and the card of the next', async () => {
    await lookUp();
    const save = card.getByRole('button', { name: 'Save' });
    for (const said of ['is no longer saved', 'is saved']) {
      await save.click();
      await expect(card.getByRole('status').filter({ hasText: 'bekannt' })).toContainText(
        `bekannt|geben ${said}. Study list`,
      );
    }
    await card.getByRole('button', { name: 'Next word' }).click();
    await expect(title).toHaveText('hoch');
    await expect(card.locator('mark')).toHaveText('Senior');
    await expect(card).toContainText('hohe nominative plural: agrees with Funktionäre.');
    await card.getByRole('button', { name: 'Next word' }).click();
    await expect(title).toHaveText('der Funktionär');
    await expect(card.locator('mark')).toHaveText('officials');
  });

  await test.step('the structure of its sentence', async () => {
    await openStructure(page);
  });

  await test.step('the layers, by switch and by key', async () => {
    await page.getByRole('switch', { name: 'Word glosses' }).check();
    await expect(page.locator('#s6').getByText('released').first()).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.locator('[data-translation-of="s6"]')).toBeVisible();
    await page.getByRole('radio', { name: 'Off' }).check();
    await expect(page.locator('[data-translation-of="s6"]')).toBeHidden();
  });

  await test.step('the actors, and stepping through their mentions', async () => {
    const stepper = page.getByRole('region', { name: 'Step through the mentions' });
    await page.getByRole('checkbox', { name: 'Antony Blinken' }).check();
    for (const position of [1, 2]) {
      await stepper.getByRole('button', { name: 'Next' }).click();
      await expect(stepper).toContainText(`${position} of `);
    }
    await page.getByRole('checkbox', { name: 'Donald Lu' }).check();
    await stepper.getByRole('combobox').selectOption({ index: 1 });
    await stepper.getByRole('button', { name: 'End' }).click();
    await expect(stepper).toBeHidden();
  });

  await test.step('the size of the text', async () => {
    await page.keyboard.press('a');
    const size = page.getByRole('slider', { name: 'Text size' });
    await size.press('ArrowRight');
    await expect(page.getByRole('dialog', { name: 'Display' })).toContainText('110');
    await page.keyboard.press('Escape');
  });

  await test.step('the menu of what can be quoted', async () => {
    await lookUp();
    await card.getByRole('button', { name: 'Quote' }).click();
    const menu = page.getByRole('dialog', { name: 'Quote and share' });
    await expect(menu).toContainText('In einem vorab abgehaltenen Pressebriefing');
    await page.keyboard.press('Escape');
    await page.locator('#s7 [data-word]').nth(2).dblclick();
    await page.keyboard.press('c');
    await expect(menu).toContainText('betrifft');
    await page.keyboard.press('Escape');
  });

  await test.step('the voice', async () => {
    await page.keyboard.press('l');
    const bar = page.getByRole('region', { name: 'Read aloud' });
    await bar.getByRole('button', { name: 'Pause' }).click();
    await expect(bar.getByRole('status')).toHaveText('Paused.');
    await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
  });

  await test.step('the dialog for printing, and the list of keys', async () => {
    await askMore(page, 'Print');
    await expect(page.getByRole('dialog', { name: 'Print' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    await page.keyboard.press('Escape');
  });
}

async function useStudyPage(page: Page): Promise<void> {
  await page.goto('/en/study');
  await ready(page);
  const known = page.getByRole('checkbox', { name: 'Known' }).first();
  await known.check();
  await expect(page.getByText('2 new cards.', { exact: true })).toBeVisible();
  await known.uncheck();
  await expect(page.getByText('3 new cards.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Review 3 cards' }).click();
  for (const left of ['3 cards', '2 cards', '1 card']) {
    const review = page.getByRole('region', { name: 'Review' });
    await expect(review).toContainText(`${left} left`);
    const sentence = review.locator('p[lang=de]').first();
    const asked = await sentence.innerText();
    await page.getByRole('button', { name: 'Show answer' }).click();
    const answer = page.getByRole('group', { name: 'Answer' });
    await expect(answer).toBeVisible();
    await expect(sentence).not.toHaveText(asked);
    await page.getByRole('button', { name: 'Easy' }).click();
  }
  await expect(page.getByText('Done for now.')).toBeVisible();
  await expect(page.getByText('3 cards reviewed.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.getByRole('searchbox').fill('Rahmen');
  await expect(page.getByRole('status').filter({ hasText: 'expression' })).toHaveText('1 expression');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByRole('textbox').last().fill('Kanzleideutsch');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Kanzleideutsch')).toBeVisible();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Kanzleideutsch')).toBeVisible();
}

for (const [what, change] of [
  ['a browser translates it', translateTexts],
  ['extensions and the reader’s own style change it', useExtensions],
] as const) {
  test(`the text stays, and all that goes with it works, where ${what}`, async ({ open }) => {
    const page = await open({
      path: `/en/${slug}`,
      prepare: async (fresh) => {
        await fakeVoice(fresh);
        await fresh.addInitScript(change);
        await fresh.addInitScript(seedStudy, threeSaved);
      },
    });
    const article = page.locator('article');
    const text = await article.textContent();
    await useArticle(page);
    await expect.poll(() => article.textContent()).toBe(text);
    await useStudyPage(page);
  });
}
