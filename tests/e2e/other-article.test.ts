import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.use({ site: 'articles' });

const hrefs = (page: Page, selector: string) =>
  expect.poll(() =>
    page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
  );

test('without a script an article that the code doesn’t know has an entry for each of its actors, and one that names nobody has no column for them', async ({
  open,
  address,
}) => {
  const page = await open({ path: '/en/fjord-konferenz', script: false });
  for (const { language, westland, holm, officials, name } of [
    {
      language: 'en',
      westland: '2 mentions: with others',
      holm: '6 mentions: 2 by name, 2 by description, 1 as “sein”, 1 as “er”',
      officials: 'Nordbund officials 2 sentences',
      name: 'Key actors',
    },
    {
      language: 'de',
      westland: '2 Nennungen: mit anderen',
      holm: '6 Nennungen: 2‑mal namentlich, 2‑mal umschrieben, 1‑mal als „sein“, 1‑mal als „er“',
      officials: 'Vertreter des Nordbundes 2 Sätze',
      name: 'Wichtige Akteure',
    },
  ])
    await test.step(`in ${language}`, async () => {
      await page.goto(`${address}/${language}/fjord-konferenz`);
      await expect
        .poll(() =>
          page
            .locator('aside [data-actor]:not(a)')
            .evaluateAll((all) => all.map((one) => one.getAttribute('data-actor'))),
        )
        .toEqual([
          'Eva_Ernst',
          'Per_Holm',
          'Nordbund',
          'Fjord_states',
          'Nordland',
          'Südland',
          'Westland',
          'the-paper',
          'Nordland_and_Südland',
          'Graufjord',
          'Fjord_Conference',
          'Lundhavn',
          'Nordbund_officials',
        ]);
      for (const part of [westland, holm, officials]) {
        await expect(page.locator('aside')).toContainText(part, { useInnerText: true });
      }
      await hrefs(page, 'aside [data-actor="Per_Holm"] [data-mentions] a').toEqual(
        ['s5.1-4', 's5.7-7', 's6.12-12', 's11.1-2', 's11.5-5', 's12.7-8'].map((id) => `#${id}`),
      );
      await hrefs(page, 'aside [data-actor="Nordbund_officials"] ol a').toEqual(['#s7', '#s8']);
      await page.goto(`${address}/${language}/nur-lemmas`);
      await expect(page.getByRole('article')).toBeVisible();
      await expect(page.getByRole('complementary', { name })).toHaveCount(0);
    });
});

test.describe('an article that the code doesn’t know', () => {
  test('lights a split mention whole, and is stepped through', async ({ open }) => {
    const page = await open({ path: '/en/fjord-konferenz?actor=S%C3%BCdland' });
    const lit = () =>
      page
        .locator('#s10 [data-mention] > :first-child')
        .evaluateAll((names) =>
          names
            .filter((name) => getComputedStyle(name).backgroundColor !== 'rgba(0, 0, 0, 0)')
            .map((name) => name.textContent.slice(0, 3)),
        );
    await expect.poll(lit).toEqual(['dem', 'mit']);
    await page.keyboard.press('Shift+N');
    await expect(page.locator('[id="s12.7-7"]')).toBeFocused();
    await expect(page.getByRole('region', { name: 'Step through the mentions' })).toContainText('14 of 14');
    // A word of it is looked up in what was compiled of this article.
    await page.locator('[id="s5.7-7"] [data-word]').click();
    await expect(page.getByRole('dialog').getByRole('link')).toHaveText(['Per Holm', 'Südland']);
  });
});

test.describe('an article that names nobody', () => {
  test('is taken over by React as it stands, whatever the address asks for', async ({ open }) => {
    const page = await open({ path: '/en/nur-text?claims=1&marks=1' });
    await expect(page.getByRole('switch', { name: 'Who said this?' })).toHaveCount(0);
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(page.locator('input[name="claims"], input[name="marks"], input[name="actor"]')).toHaveCount(
      0,
    );
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Help' }).locator('dt').first()).toHaveText(
      /^Saved expressions/,
    );
  });
});
