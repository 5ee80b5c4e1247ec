import { readFile } from 'node:fs/promises';
import { bring, seen } from './seen.ts';
import { expect, test } from './test.ts';

test('a text of one’s own is opened, read, looked up, and there again', async ({ open }) => {
  const page = await open();
  await page.goTo(await page.run(() => new URL('shelf', location.href).href, null));
  await expect.poll(() => page.run(() => 'ready' in document.documentElement.dataset, null)).toBe(true);
  await page.run(
    (text) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'hafen.conllu'));
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('nothing takes a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    await readFile('tests/article/adopt/files/stanza.conllu', 'utf8'),
  );
  await expect.poll(() => seen(page, 'main')).toMatch(/Read Der Hafen/);
  await page.click('//a[starts-with(normalize-space(), "Read")]');
  await expect.poll(() => page.run(() => 'ready' in document.documentElement.dataset, null)).toBe(true);
  await expect.poll(() => seen(page, 'article')).toMatch(/Im Hafen liegt ein altes Schiff\./);
  await page.goTo(await page.run(() => location.href, null));
  await expect.poll(() => page.run(() => 'ready' in document.documentElement.dataset, null)).toBe(true);
  await bring(page, 'article [data-sentence]');
  await page.click('//*[@data-word][starts-with(., "Schiff")]');
  await expect.poll(() => seen(page, '[role="dialog"]')).toMatch(/Schiff/);
});
