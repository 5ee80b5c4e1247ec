import { serveFolder } from '../e2e/serve-folder.ts';
import { sites } from '../sites.ts';
import { seen } from './seen.ts';
import { expect, test } from './test.ts';

test('the article is read and asked where its server is gone', { tag: '@whole' }, async ({ open }) => {
  const { outDir, base } = sites.lesart;
  const { address, close } = await serveFolder(outDir, base);
  const page = await open({ site: address });
  await expect
    .poll(() => page.run(() => navigator.serviceWorker.controller?.state ?? '', null))
    .toBe('activated');
  await close();
  await page.goTo(await page.run(() => location.href, null));
  await expect.poll(() => seen(page, '#s3')).toMatch(/^Am Dienstag besucht/);
  await page.click('input[name="words"]');
  await expect.poll(() => seen(page, '#s3 [lang="en"]')).not.toBe('');
  await page.click('#s3 [data-word]');
  await expect.poll(() => seen(page, '[role="dialog"]')).not.toBe('');
});
