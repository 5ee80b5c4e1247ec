import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { detail, threeSaved } from '../study/store/saved-of-article.ts';
import { seedStudy } from '../study/store/seed-study.ts';
import { findViolations, opened } from './find-violations.ts';
import { expect, phone, ready, slug, test, wide } from './test.ts';

/** As if a reader had saved these earlier. */
const saved = (records: readonly object[]) => (page: Page) => page.addInitScript(seedStudy, records);

const word = (page: Page, sentence: string, form: string) =>
  page.locator(`#${sentence} [data-word]`, { hasText: new RegExp(`^${form}`) }).first();

/** The words that are marked as saved in the text. */
const marked = (page: Page) =>
  page
    .locator('[data-saved]')
    .evaluateAll((words) => words.map((element) => element.firstChild?.textContent ?? ''));

const entries = (page: Page) => page.getByRole('heading', { level: 3 });

const entryOf = (page: Page, dictionary: string) => page.getByRole('listitem', { name: dictionary });

async function beginNote(entry: Locator, text: string): Promise<void> {
  await entry.getByRole('button', { name: 'Add note' }).click();
  await entry.getByRole('textbox').fill(text);
}

const keepNote = (entry: Locator) => entry.getByRole('textbox').press('Control+Enter');

/** What is downloaded by a button: its name and its text. */
async function download(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test.describe('what a reader saves', () => {
  test('goes from the article to the list, and leads back to its place', async ({ open }) => {
    const page = await open({ path: `/en/${slug}` });
    const card = page.getByRole('dialog');
    const button = card.getByRole('button', { name: /^Saved?$/ });
    const said = card.getByRole('status').filter({ hasText: 'bekannt' });
    await test.step('of which nothing is loaded as long as nobody has saved anything', async () => {
      await word(page, 's6', 'gaben').click();
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      const loaded = () =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)),
        );
      await expect.poll(loaded).toContainEqual(expect.stringMatching(/^GlossCard-/));
      await expect.poll(loaded).not.toContainEqual(expect.stringMatching(/^(study-list|review-queue)-/));
      await button.click();
      await expect.poll(loaded).toContainEqual(expect.stringMatching(/^study-list-/));
    });
    await test.step('axe objects to nothing in the card', async () => {
      // On a slow machine the card says before that the list is on its way.
      await expect(said).toHaveText(/^bekannt\|geben is saved\./);
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await page.setViewportSize(phone);
      await expect(said.getByRole('link')).toBeVisible();
      await expect(findViolations(page, opened)).resolves.toEqual([]);
    });
    await page.setViewportSize(wide);
    await page.keyboard.press('Escape');
    await page.locator('#edition').getByRole('link', { name: 'Study list (1 to review)' }).click();
    await ready(page);
    await expect(entries(page)).toHaveText(['bekannt|geben']);
    await test.step('and is marked where the reader wants it, in other tabs too', async () => {
      const marks = page.getByRole('switch', { name: 'Mark saved expressions' });
      await marks.uncheck();
      const [text] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: 'In the article' }).click({ modifiers: ['ControlOrMeta'] }),
      ]);
      await ready(text);
      await expect(text).toHaveURL(new RegExp(`/en/${slug}#s6$`));
      await expect(text.locator('#s6:target')).toBeInViewport();
      await word(text, 's6', 'gaben').click();
      await expect(text.getByRole('dialog').getByRole('button', { name: 'Saved' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await expect.poll(() => marked(text)).toEqual([]);
      await marks.check();
      await expect.poll(() => marked(text)).toEqual(['gaben', 'bekannt']);
    });
  });

  test('is the same in two tabs and languages, loses nothing of either, and is there the next time', async ({
    open,
  }) => {
    const page = await open({ path: '/en/study', prepare: saved(threeSaved) });
    await test.step('a note half written, which goes along to the other language, and back', async () => {
      const entry = entryOf(page, 'bekannt|geben');
      const note = entry.getByRole('textbox');
      await beginNote(entry, 'half');
      await page.getByRole('link', { name: 'Deutsch' }).click();
      await ready(page);
      await expect(page).toHaveURL(/\/de\/study\/?$/);
      await expect(note).toHaveValue('half');
      await note.fill('half a note');
      await page.goBack();
      await ready(page);
      await expect(page).toHaveURL(/\/en\/study\/?$/);
      await expect(note).toHaveValue('half a note');
      await keepNote(entry);
      // The text of a field is a text of the page, too: saved it is where the field is gone.
      await expect(note).toHaveCount(0);
      await expect(entry.getByText('half a note', { exact: true })).toBeVisible();
      await page.reload();
      await ready(page);
      await expect(entry.getByText('half a note', { exact: true })).toBeVisible();
      await expect(note).toHaveCount(0);
    });
    const other = await page.context().newPage();
    await other.goto('/en/study');
    await ready(other);
    await test.step('a mark and a note', async () => {
      await entryOf(page, 'im Rahmen').getByLabel('Known').check();
      await beginNote(entryOf(other, 'im Rahmen'), 'three');
      await keepNote(entryOf(other, 'im Rahmen'));
      for (const tab of [page, other]) {
        await expect(entryOf(tab, 'im Rahmen').getByText('three', { exact: true })).toBeVisible();
        await expect(entryOf(tab, 'im Rahmen').getByLabel('Known')).toBeChecked();
      }
    });
    await test.step('both notes where both were written', async () => {
      for (const [tab, text] of [
        [page, 'one'],
        [other, 'two'],
      ] as const)
        await beginNote(entryOf(tab, 'sich beziehen auf'), text);
      await keepNote(entryOf(other, 'sich beziehen auf'));
      await expect(entryOf(other, 'sich beziehen auf').getByText('two', { exact: true })).toBeVisible();
      await keepNote(entryOf(page, 'sich beziehen auf'));
      for (const tab of [page, other])
        await expect(entryOf(tab, 'sich beziehen auf').getByText(/^two\s+one$/)).toBeVisible();
    });
    await entryOf(page, 'bekannt|geben').getByRole('button', { name: 'Delete' }).click();
    await expect(entries(other)).toHaveText(['im Rahmen', 'sich beziehen auf']);
    await page.reload();
    await ready(page);
    await expect(entries(page)).toHaveText(['im Rahmen', 'sich beziehen auf']);
    await expect(entryOf(page, 'im Rahmen').getByText('three', { exact: true })).toBeVisible();
    await expect(entryOf(page, 'im Rahmen').getByLabel('Known')).toBeChecked();
    await expect(page.getByLabel('Show').getByRole('option', { name: 'Deleted (1)' })).toBeAttached();
  });

  test('is taken along: to Anki, as a table, and as a backup that another browser merges', async ({
    open,
  }) => {
    const broken = { id: 'x/s1/1', colour: 'red' };
    const page = await open({ path: '/en/study', prepare: saved([...threeSaved, broken]) });
    await test.step('the fields of bekannt|geben for Anki', async () => {
      const { name, text } = await download(page, 'For Anki (text)');
      expect(name).toMatch(/^lesart-anki-\d{4}-\d\d-\d\d\.txt$/);
      const lines = text.split('\n');
      const headers = lines.filter((line) => line.startsWith('#'));
      expect(headers).toEqual(
        expect.arrayContaining(['#separator:tab', '#notetype:Cloze', '#guid column:1']),
      );
      const fields = lines.find((line) => line.includes('bekannt|geben'))?.split('\t') ?? [];
      expect(fields[0]).toBe(`lesart:${slug}/s6/6+19`);
      expect(fields[3]).toMatch(/ \{\{c1::gaben\}\} hohe Funktionäre .* nun Details .* \{\{c1::bekannt\}\}/);
      expect(fields[4]).toContain('released');
      expect(fields.slice(5, 7)).toEqual(['bekannt|geben', 'released']);
      expect(fields[10]).toBe(`${new URL(page.url()).origin}/en/${slug}#s6`);
    });
    const table = await download(page, 'Table (CSV)');
    expect(table.name).toMatch(/^lesart-\d{4}-\d\d-\d\d\.csv$/);
    expect(table.text).toContain('"bekannt|geben","released",');
    const backup = await download(page, 'Full backup (JSON)');
    expect(backup.name).toMatch(/^lesart-backup-\d{4}-\d\d-\d\d\.json$/);
    // What is damaged goes along.
    expect(backup.text).toContain('"colour": "red"');
    const other = await open({ path: '/en/study', prepare: saved([detail]) });
    await other
      .getByLabel('Import a backup')
      .setInputFiles({ name: backup.name, mimeType: 'application/json', buffer: Buffer.from(backup.text) });
    await expect(
      other.getByText('3 expressions added, 0 changed, 0 unchanged. 1 damaged entry of the file stays'),
    ).toBeVisible();
    await expect(entries(other)).toHaveCount(4);
  });
});
