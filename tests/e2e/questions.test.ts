import { expect, slug, test } from './test.ts';

const words = {
  en: {
    lu: 'Donald Lu',
    counts: '6 mentions: 4 by name, 1 by description, 1 as “er”',
    claims: '8 claims',
    kyrgyzstan: 'Kyrgyzstan',
    together: '8 mentions: all with others',
    kazakhstan: 'Kazakhstan',
    both: 'Antony Blinken and Kazakhstan',
    list: 'Map as a list',
    stops: ['Tengiz', 'Atyrau', 'Astrakhan', 'Kropotkin', 'Novorossiysk'],
    schematic: 'schematic',
  },
  de: {
    lu: 'Donald Lu',
    counts: '6 Nennungen: 4‑mal namentlich, 1‑mal umschrieben, 1‑mal als „er“',
    claims: '8 Aussagen',
    kyrgyzstan: 'Kirgisistan',
    together: '8 Nennungen: alle mit anderen',
    kazakhstan: 'Kasachstan',
    both: 'Antony Blinken und Kasachstan',
    list: 'Karte als Liste',
    stops: ['Tengis', 'Atyrau', 'Astrachan', 'Kropotkin', 'Noworossijsk'],
    schematic: 'schematisch',
  },
} as const;

// What a reader can answer from the page alone, by clicking only.
for (const language of ['en', 'de'] as const) {
  test(`a reader of the page in ${language} finds out who is meant, who says what, and where`, async ({
    open,
  }) => {
    const said = words[language];
    const page = await open({ path: `/${language}/${slug}` });
    const entry = (identity: string) => page.locator(`aside [data-actor="${identity}"]`);
    const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
    const target = page.locator('article :target');

    await test.step('where Lu is meant though not named', async () => {
      await box(said.lu).check();
      await expect(entry('Donald_Lu')).toContainText(said.counts, { useInnerText: true });
      const unnamed = entry('Donald_Lu')
        .locator('[data-mentions] a b')
        .filter({ hasNotText: /\bLu\b/ });
      await expect(unnamed).toHaveText(['dem Beamten', 'Er']);
      await entry('Donald_Lu').locator('summary').first().click();
      await entry('Donald_Lu').getByRole('link', { name: 'dem Beamten' }).first().click();
      await expect(target).toHaveText('dem Beamten', { useInnerText: true });
    });

    await test.step('which sentences are Lu’s claims, and which are the paper’s', async () => {
      const heading = entry('Donald_Lu').getByText(said.claims, { exact: true });
      const claims = heading.locator('..').getByRole('link');
      await expect(claims).toHaveCount(8);
      await claims.nth(1).click();
      await expect(target).toHaveAttribute('data-speaker', 'Donald_Lu');
      await page.locator('aside input[value="the-paper"]').check();
      await entry('the-paper').locator('summary').first().click();
      const own = entry('the-paper').locator('ol a');
      await expect(own).toHaveCount(11);
      await own.first().click();
      await expect(page.locator('article :target:not([data-speaker])')).toHaveCount(1);
    });

    await test.step('what the article says about Kyrgyzstan: nothing by itself, all together with others', async () => {
      await box(said.kyrgyzstan).check();
      await expect(entry('Kyrgyzstan')).toContainText(said.together, { useInnerText: true });
      const places = entry('Kyrgyzstan').locator('[data-mentions] a');
      await expect(places).toHaveCount(8);
      await entry('Kyrgyzstan').locator('summary').first().click();
      await places.first().click();
      const name = page.locator('article :target > :first-child');
      await expect(name).toHaveText('den zentralasiatischen Ländern', { useInnerText: true });
      await expect(name).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    });

    await test.step('where Blinken and Kazakhstan meet', async () => {
      for (const name of [said.lu, said.kyrgyzstan]) await box(name).uncheck();
      await page.locator('aside input[value="the-paper"]').uncheck();
      for (const name of ['Antony Blinken', said.kazakhstan]) await box(name).check();
      const shared = page.getByRole('heading', { name: said.both }).locator('..').getByRole('link');
      await expect
        .poll(() => shared.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
        .toEqual(['#s2', '#s3', '#s5', '#s10']);
      await shared.nth(1).click();
      await expect(target).toContainText('Antony Blinken zum ersten Mal', { useInnerText: true });
    });

    await test.step('where the oil runs', async () => {
      await page.getByText(said.list).click();
      const line = page.locator('#map li', { hasText: 'Caspian Pipeline Consortium' }).last();
      await expect(line).toContainText(said.schematic, { useInnerText: true });
      await expect(line.getByRole('listitem')).toHaveText([...said.stops]);
      await line.getByRole('link', { name: 'Caspian Pipeline Consortium' }).click();
      await expect(page.locator('aside input[value="Caspian_Pipeline_Consortium"]')).toBeFocused();
      await page.keyboard.press('Space');
      await expect(page.locator('#map svg [data-piece="Caspian_Pipeline_Consortium"]')).toHaveCSS(
        'stroke-width',
        '2px',
      );
    });
  });
}
