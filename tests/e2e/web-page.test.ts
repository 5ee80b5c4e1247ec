import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { askMore } from './ask-more.ts';
import { expect, ready, test } from './test.ts';

const source = 'tests/article/webpage/files/news.html';

/** Drops a file on the page, as from a folder of the device. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([fileName, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName, { type: 'text/html' }));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, content] as const,
  );
}

/** Saves the text as CoNLL-U. */
async function saveConllu(page: Page): Promise<string> {
  await askMore(page, 'Save as a file');
  const dialog = page.getByRole('dialog', { name: 'Save as a file' });
  await dialog.getByRole('radio', { name: 'CoNLL-U' }).check();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save' }).click();
  return readFile(await (await coming).path(), 'utf8');
}

test('a web page that is dropped is read as its article, also when it is loaded anew, and given back as it was', async ({
  open,
}) => {
  const html = await readFile(source, 'utf8');
  const page = await open({ path: '/en/shelf' });
  await drop(page, 'faehre.html', html);
  await page.getByRole('link', { name: 'Read Neue Fähre fährt ab Mai' }).click();
  await ready(page);
  const article = page.getByRole('article', { name: 'Neue Fähre fährt ab Mai' });
  await expect(article.getByRole('heading', { level: 2 })).toHaveText(['Was sich ändert', 'Wer bezahlt']);
  await expect(article).toContainText('eine Karte gilt den ganzen Tag,');
  await expect(article).not.toContainText(/Cookies|Startseite|Foto|Anzeige|Impressum|Alte Fähre verkauft/);
  const about = page.locator('#edition');
  await expect(about).toContainText('From the file faehre.html');
  await expect(about).toContainText('Only the article was taken from the web page');
  await expect(about.getByRole('link', { name: /hafenblatt\.example/ })).toBeVisible();
  await expect(page.getByText('Anna Adler').first()).toBeVisible();

  await page.reload();
  await ready(page);
  await expect(article.getByRole('heading', { level: 2 })).toHaveCount(2);

  await page.goto('/en/shelf');
  await ready(page);
  const entry = page.getByRole('listitem', { name: 'Neue Fähre fährt ab Mai' });
  await expect(entry).toContainText('March 5, 2024');
  const coming = page.waitForEvent('download');
  await entry.getByRole('button', { name: 'Export the file' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('faehre.html');
  const exported = await readFile(await download.path(), 'utf8');
  expect(exported).toBe(html);

  await test.step('and as CoNLL-U has the name that the reader gives it, and says where it is from', async () => {
    await entry.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Die Fähre');
    await page.getByRole('button', { name: 'Save title' }).click();
    await page.getByRole('link', { name: 'Die Fähre' }).click();
    await ready(page);
    const conllu = await saveConllu(page);
    expect(conllu).toContain('\n# title = Die Fähre\n# author = Anna Adler\n# date = 2024-03-05\n');
    expect(conllu).toContain('\n# source = https://hafenblatt.example/lokales/neue-faehre\n');
  });
});
