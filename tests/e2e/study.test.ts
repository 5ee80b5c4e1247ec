import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations, opened } from './find-violations.ts';
import { browserTests, phone, slug, wide } from './open-page.ts';

const { open } = browserTests();

/** Waits until words can be looked up: the rest of the page's script has come. */
async function ready(page: Page): Promise<Page> {
  await page.waitForFunction(() => document.querySelector('[data-sentence][tabindex="0"]') !== null);
  return page;
}

const article = async (visit: Parameters<typeof open>[0] = {}) =>
  ready(await open({ path: `/en/${slug}`, ...visit }));

const word = (page: Page, sentence: string, form: string) =>
  page.locator(`#${sentence} [data-word]`, { hasText: new RegExp(`^${form}`) }).first();

const card = (page: Page) => page.getByRole('dialog');

/** The button of what is saved. */
const saved = { name: /^(Save|Merken)$/, pressed: true } as const;

/** Saves what a word belongs to, and closes the card. */
async function save(page: Page, sentence: string, form: string): Promise<void> {
  await word(page, sentence, form).click();
  await card(page)
    .getByRole('button', { ...saved, pressed: false })
    .click();
  await card(page).getByRole('button', saved).waitFor();
  await page.keyboard.press('Escape');
}

/** The words that are marked as saved in the text. */
const marked = (page: Page) =>
  page
    .locator('[data-saved]')
    .evaluateAll((words) => words.map((element) => element.firstChild?.textContent ?? ''));

const entries = (page: Page) => page.getByRole('heading', { level: 3 });

/** Opens the study list beside an article on which something was saved: in the same profile. */
async function studyList(page: Page, language = 'en'): Promise<Page> {
  await page.goto(`/${language}/study`);
  await entries(page).first().waitFor();
  return page;
}

async function withSaved(visit: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await article(visit);
  await save(page, 's6', 'gaben');
  await save(page, 's17', 'sich');
  await save(page, 's10', 'Rahmen');
  return page;
}

/** What has the focus: the text at its beginning. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Changes the stored expressions past the page. */
const changeRaw = (page: Page, change: { readonly put?: object; readonly delete?: string }) =>
  page.evaluate(
    ({ put, delete: id }) =>
      new Promise((resolve) => {
        const request = indexedDB.open('lesart.study');
        request.onsuccess = () => {
          const transaction = request.result.transaction('expressions', 'readwrite');
          if (put) transaction.objectStore('expressions').put(put);
          if (id !== undefined) transaction.objectStore('expressions').delete(id);
          transaction.oncomplete = () => {
            request.result.close();
            resolve(undefined);
          };
        };
      }),
    change,
  );

/** The page comes back out of the browser's cache. */
const comeBack = (page: Page) =>
  page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

const writeNote = async (page: Page, name: string, text: string) => {
  await page.getByRole('listitem', { name }).getByRole('button', { name: 'Add a note' }).click();
  await page.keyboard.type(text);
};

/** Saves what is in the form of a note, and waits until it is stored: the form goes then. */
const keepNote = async (page: Page) => {
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Note' }).waitFor({ state: 'detached' });
};

/** What is downloaded by a button: its name and its text. */
async function download(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const pick = (page: Page, text: string) =>
  page
    .getByLabel('Import a backup')
    .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('saving', () => {
  it.each(['gaben', 'bekannt'])(
    'keeps a split verb as one, by its half “%s”, and says so once',
    async (half) => {
      const page = await article();
      await word(page, 's6', half).click();
      await card(page).getByRole('button', { name: 'Save', exact: true }).click();
      const said = card(page).getByRole('status');
      await said.getByText('is in the study list now.').waitFor();
      expect(await said.innerText()).toMatch(/^bekannt\|geben is in the study list now\./);
      await page.keyboard.press('Escape');
      await word(page, 's6', half === 'gaben' ? 'bekannt' : 'gaben').click();
      await card(page).getByRole('button', saved).waitFor();
      expect(await card(page).getByRole('status').innerText()).toBe('');
      expect(await marked(page)).toEqual(['gaben', 'bekannt']);
      await page.keyboard.press('Escape');
      await studyList(page);
      expect(await entries(page).allInnerTexts()).toEqual(['bekannt|geben']);
    },
  );

  it('can be taken back where it was done, and the mark goes', async () => {
    const page = await withSaved();
    await word(page, 's6', 'bekannt').click();
    await card(page).getByRole('button', saved).click();
    await card(page).getByText('is out of the study list.').waitFor();
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual(['im', 'Rahmen', 'bezieht', 'sich', 'auf']);
  });

  it('is not offered for the name of an actor', async () => {
    const page = await article();
    await word(page, 's3', 'Blinken').click();
    await card(page).waitFor();
    expect(await card(page).getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
  });

  it('loads nothing of the list as long as nobody has saved anything', async () => {
    const page = await article();
    const loaded = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)));
    await word(page, 's6', 'gaben').click();
    await card(page).getByRole('button', { name: 'Save', exact: true }).waitFor();
    expect((await loaded()).filter((name) => /^(study|learning)-/.test(name ?? ''))).toEqual([]);
  });
});

describe('what is saved, in the text', () => {
  it('is marked at the next visit, in both languages', async () => {
    const page = await withSaved();
    await page.goto(`/de/${slug}`);
    await page.locator('[data-saved]').first().waitFor({ state: 'attached' });
    expect(await marked(page)).toEqual(['gaben', 'bekannt', 'im', 'Rahmen', 'bezieht', 'sich', 'auf']);
  });

  it('is marked by an attribute alone: no word of the text is rendered again', async () => {
    const page = await article();
    await page.evaluate(() => {
      const text = document.getElementById('article');
      const observer = new MutationObserver((changes) => {
        document.body.dataset.rendered = String(changes.length);
      });
      if (text) observer.observe(text, { childList: true, characterData: true, subtree: true });
    });
    await save(page, 's6', 'gaben');
    await page.locator('[data-saved]').first().waitFor({ state: 'attached' });
    expect(await page.locator('body').getAttribute('data-rendered')).toBeNull();
  });

  it('is not marked where the mark is switched off, and is again in the open tab', async () => {
    const page = await studyList(await withSaved());
    await page.getByRole('switch', { name: 'Mark saved expressions' }).uncheck();
    const text = await page.context().newPage();
    await text.goto(`/en/${slug}`);
    await ready(text);
    await word(text, 's6', 'gaben').click();
    await card(text).getByRole('button', saved).waitFor();
    expect(await marked(text)).toEqual([]);
    await page.getByRole('switch', { name: 'Mark saved expressions' }).check();
    await text.locator('[data-saved]').first().waitFor({ state: 'attached' });
    expect((await marked(text)).length).toBe(7);
  });

  it('leads to the list, with what is to be reviewed', async () => {
    const page = await withSaved();
    const link = page.locator('#edition').getByRole('link', { name: 'Study list' });
    await link.getByText('3 to review').waitFor();
    await link.click();
    await entries(page).first().waitFor();
  });
});

describe('the list', () => {
  it('shows each in its sentence and leads back to its place', async () => {
    const page = await studyList(await withSaved());
    const entry = page.getByRole('listitem', { name: 'bekannt|geben' });
    expect(await entry.innerText()).toContain('announced');
    expect(await entry.locator('blockquote b').allInnerTexts()).toEqual(['gaben', 'bekannt']);
    await entry.getByRole('link', { name: 'In the article' }).click();
    await page.waitForURL(`**/en/${slug}#s6`);
    expect(await page.locator('#s6:target').count()).toBe(1);
  });

  it('is searched, filtered and sorted', async () => {
    const page = await studyList(await withSaved());
    expect(await entries(page).allInnerTexts()).toEqual(['im Rahmen', 'sich beziehen auf', 'bekannt|geben']);
    await page.getByLabel('Sort').selectOption({ label: 'Alphabetically' });
    expect(await entries(page).allInnerTexts()).toEqual(['bekannt|geben', 'sich beziehen auf', 'im Rahmen']);
    await page.getByLabel('Search').fill('framework');
    await page.getByText('1 expression', { exact: true }).waitFor();
    expect(await entries(page).allInnerTexts()).toEqual(['im Rahmen']);
    await page.getByLabel('Search').fill('');
    await page.getByText('3 expressions', { exact: true }).waitFor();
    await page.getByRole('listitem', { name: 'im Rahmen' }).getByLabel('Known').check();
    await page.getByLabel('Show').selectOption({ label: 'Known (1)' });
    expect(await entries(page).allInnerTexts()).toEqual(['im Rahmen']);
  });

  it('deletes with undo, which has the focus, and brings back from the deleted', async () => {
    const page = await studyList(await withSaved());
    await page
      .getByRole('listitem', { name: 'bekannt|geben' })
      .getByRole('button', { name: 'Delete' })
      .click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await entries(page).count()).toBe(2);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'bekannt|geben' }).waitFor();
    await page
      .getByRole('listitem', { name: 'bekannt|geben' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await undo.waitFor();
    await page.reload();
    await entries(page).first().waitFor();
    expect(await entries(page).count()).toBe(2);
    await page.getByLabel('Show').selectOption({ label: 'Deleted (1)' });
    await page.getByRole('button', { name: 'Bring back' }).click();
    await page.getByText('No expression fits.').waitFor();
    expect(await focused(page)).toBe('No expression fits.');
    await page.getByLabel('Show').selectOption({ label: 'All (3)' });
    expect(await entries(page).count()).toBe(3);
  });

  it('keeps the focus in the list when an entry leaves it', async () => {
    const page = await studyList(await withSaved());
    await page.getByLabel('Show').selectOption({ label: 'New (3)' });
    await page.getByRole('listitem', { name: 'im Rahmen' }).getByLabel('Known').press('Space');
    await page.getByText('2 expressions', { exact: true }).waitFor();
    expect(await focused(page)).toBe('2 expressions');
  });

  it('writes back what has gone from the store, or broken there, as it is shown', async () => {
    const page = await studyList(await withSaved());
    await changeRaw(page, { delete: `${slug}/s6/6+19` });
    const entry = page.getByRole('listitem', { name: 'bekannt|geben' });
    await writeNote(page, 'bekannt|geben', 'still here');
    await keepNote(page);
    await entry.getByText('still here').waitFor();
    await page.reload();
    await entry.getByText('still here').waitFor();
  });

  it('is read again when the page comes back out of the browser’s cache', async () => {
    const page = await studyList(await withSaved());
    await changeRaw(page, { delete: `${slug}/s6/6+19` });
    await comeBack(page);
    await page.getByText('2 expressions', { exact: true }).waitFor();
  });

  it('has no side to scroll to at 320 px, whatever is noted', async () => {
    const page = await studyList(await withSaved({ viewport: { width: 320, height: 640 } }));
    const long = 'x'.repeat(90);
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await writeNote(page, 'bekannt|geben', long);
    await keepNote(page);
    await page.getByRole('listitem').getByText(long).waitFor();
    expect(await fits()).toBe(true);
    await page.getByRole('button', { name: 'Review 3 cards' }).click();
    await page.getByRole('button', { name: 'Show answer' }).click();
    await page.getByRole('group', { name: 'Answer bekannt|geben' }).getByText(long).waitFor();
    expect(await fits()).toBe(true);
  });

  it('keeps a note, and leaves it as it was on Escape', async () => {
    const page = await studyList(await withSaved());
    const entry = page.getByRole('listitem', { name: 'bekannt|geben' });
    await entry.getByRole('button', { name: 'Add a note' }).click();
    await page.keyboard.type('at the very end');
    await keepNote(page);
    await entry.getByText('at the very end').waitFor();
    await entry.getByRole('button', { name: 'Edit the note' }).click();
    await page.keyboard.type(' – not kept');
    await page.keyboard.press('Escape');
    await page.reload();
    await entry.getByText('at the very end', { exact: true }).waitFor();
  });

  it('is the same in two tabs, and loses nothing of either', async () => {
    const page = await studyList(await withSaved());
    const other = await studyList(await page.context().newPage());
    await page.getByRole('listitem', { name: 'im Rahmen' }).getByLabel('Known').check();
    await other
      .getByRole('listitem', { name: 'im Rahmen' })
      .getByRole('button', { name: 'Add a note' })
      .click();
    await other.keyboard.type('two');
    await keepNote(other);
    const entry = page.getByRole('listitem', { name: 'im Rahmen' });
    await entry.getByText('two').waitFor();
    expect(await entry.getByLabel('Known').isChecked()).toBe(true);
  });
});

describe('a note in two tabs', () => {
  it('is both notes where both were written', async () => {
    const page = await studyList(await withSaved());
    const other = await studyList(await page.context().newPage());
    await writeNote(page, 'im Rahmen', 'one');
    await writeNote(other, 'im Rahmen', 'two');
    await keepNote(other);
    await other.getByRole('listitem', { name: 'im Rahmen' }).getByText('two').waitFor();
    await page.bringToFront();
    await page.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
    for (const tab of [page, other]) {
      await tab
        .getByRole('listitem', { name: 'im Rahmen' })
        .getByText(/^two\s+one$/)
        .waitFor();
    }
  });
});

describe('reviewing', () => {
  it('goes by the keyboard: two gaps, the answer, four grades with their intervals', async () => {
    const page = await studyList(await withSaved());
    await page.getByRole('button', { name: 'Review 3 cards' }).press('Enter');
    const session = page.locator('[data-review]');
    const sentence = session.locator('p[lang="de"]');
    await sentence.waitFor();
    expect(await sentence.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await sentence.textContent()).toMatch(/Pressebriefing gap hohe Funktionäre .* Reise gap$/);
    await page.keyboard.press('1');
    expect(await session.getByRole('group', { name: 'Answer' }).count()).toBe(0);
    await page.keyboard.press('Space');
    await session.getByText('bekannt|geben').waitFor();
    expect(await sentence.locator('b').allInnerTexts()).toEqual(['gaben', 'bekannt']);
    const grades = await session.locator('fieldset button').allInnerTexts();
    expect(grades.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Again 1 minute',
      'Hard 6 minutes',
      'Good 10 minutes',
      expect.stringMatching(/^Easy \d+ days$/),
    ]);
    await page.keyboard.press('4');
    await session.getByText('2 cards left').waitFor();
    await page.keyboard.press('Enter');
    await session.getByRole('group', { name: 'Answer' }).waitFor();
    await page.keyboard.press('Enter');
    await session.getByText('1 card left').waitFor();
    await page.keyboard.press('Enter');
    await session.getByRole('group', { name: 'Answer' }).waitFor();
    await page.keyboard.press('1');
    await session.getByText('Done for now.').waitFor();
    expect(await session.innerText()).toContain('3 cards reviewed. The next card comes up in 1 minute.');
    await session.getByRole('button', { name: 'Back to the list' }).click();
    await page.getByText('Nothing is due.').waitFor();
    expect(await focused(page)).toBe('Review');
    const days = await page.getByRole('figure').getByRole('listitem').allInnerTexts();
    expect(days).toHaveLength(14);
    expect(days[0]).toContain('Today: 2 cards');
    expect(days.filter((day) => day.includes(': 1 card'))).toHaveLength(1);
    expect(await page.getByRole('figure').innerText()).toContain('the least to expect');
  });

  it('leaves out what the reader marks as known, and keeps what the schedule remembers', async () => {
    const page = await studyList(await withSaved());
    await page.getByRole('button', { name: 'Review 3 cards' }).click();
    await page.getByRole('button', { name: 'Show answer' }).click();
    await page.getByRole('button', { name: /^Easy/ }).click();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    const entry = page.getByRole('listitem', { name: 'bekannt|geben' });
    await entry.getByText(/Next review in \d+ days/).waitFor();
    await entry.getByLabel('Known').check();
    await entry.getByText('Marked as known, not asked').waitFor();
    await entry.getByLabel('Known').uncheck();
    await entry.getByText(/Next review in \d+ days/).waitFor();
  });
});

describe('taking along', () => {
  it('writes the fields of bekannt|geben for Anki', async () => {
    const page = await studyList(await withSaved());
    const { name, text } = await download(page, 'For Anki (text)');
    expect(name).toMatch(/^lesart-anki-\d{4}-\d\d-\d\d\.txt$/);
    const lines = text.split('\n');
    const headers = lines.filter((line) => line.startsWith('#'));
    expect(headers).toContain('#separator:tab');
    expect(headers).toContain('#notetype:Cloze');
    expect(headers).toContain('#guid column:1');
    const fields = lines.find((line) => line.includes('bekannt|geben'))?.split('\t') ?? [];
    expect(fields[0]).toBe(`lesart:${slug}/s6/6+19`);
    expect(fields[2]).toMatch(/ \{\{c1::gaben\}\} hohe Funktionäre .* nun Details .* \{\{c1::bekannt\}\}/);
    expect(fields[3]).toContain('announced');
    expect(fields.slice(4, 6)).toEqual(['bekannt|geben', 'announced']);
    expect(fields[9]).toBe(`${new URL(page.url()).origin}/en/${slug}#s6`);
  });

  it('writes a table, and a backup that another browser imports and merges', async () => {
    const page = await studyList(await withSaved());
    const table = await download(page, 'Table (CSV)');
    expect(table.name).toMatch(/\.csv$/);
    expect(table.text).toContain('"bekannt|geben","announced",');
    const backup = await download(page, 'Full backup (JSON)');
    const other = await article();
    await save(other, 's6', 'Details');
    await studyList(other);
    await pick(other, backup.text);
    await other.getByText('3 expressions added, 0 changed, 0 unchanged.').waitFor();
    expect(await entries(other).count()).toBe(4);
    await other.getByRole('listitem', { name: 'im Rahmen' }).getByRole('button', { name: 'Delete' }).click();
    await other.getByRole('button', { name: 'Undo' }).waitFor();
    await pick(other, backup.text);
    await other.getByText('0 expressions added, 0 changed, 3 unchanged. 1 of them stays deleted').waitFor();
  });

  it.each([
    ['of a newer version', '{"format":"lesart-study","version":9}', 'newer version of Lesart (format 9)'],
    ['that is no backup', 'Details,details', 'is no backup of a study list'],
    ['that is broken', '{"format":"lesart-study","version":1}', 'is a damaged backup.'],
  ])('refuses a file %s, and nothing is lost', async (_, text, said) => {
    const page = await studyList(await withSaved());
    await pick(page, text);
    const report = page.getByText('Nothing imported');
    await report.waitFor();
    expect(await report.innerText()).toContain(said);
    expect(await entries(page).count()).toBe(3);
  });
});

describe('when the browser doesn’t keep it', () => {
  const refuse = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });

  it('says in the card that storage is blocked', async () => {
    const page = await article({ prepare: refuse });
    await word(page, 's6', 'gaben').click();
    await card(page).getByRole('button', { name: 'Save', exact: true }).click();
    await card(page).getByText('This browser stores nothing for this site').waitFor();
    expect(await card(page).getByRole('button', { name: 'Save', exact: true }).count()).toBe(1);
  });

  it('says so on the page of the list, in German too', async () => {
    const page = await open({ path: '/de/study', prepare: refuse, hydrates: false });
    await page.getByRole('alert').getByText('Dieser Browser speichert für diese Seite nichts').waitFor();
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('says that the device is full, and keeps what there was and what was being written', async () => {
    const page = await studyList(await withSaved());
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const entry = page.getByRole('listitem', { name: 'bekannt|geben' });
    await entry.getByRole('button', { name: 'Add a note' }).click();
    await page.keyboard.type('precious');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('There is no room left').waitFor();
    expect(await entry.getByRole('textbox').inputValue()).toBe('precious');
    expect(await entries(page).count()).toBe(3);
    const first = await page.getByRole('alert').elementHandle();
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction((element) => !element?.isConnected, first);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const box = await page.getByRole('alert').boundingBox();
    expect(box?.y).toBeCloseTo(0, 0);
  });

  it('keeps the list in sight, and a note that is being written, when it can’t be read again', async () => {
    const page = await studyList(await withSaved());
    await writeNote(page, 'im Rahmen', 'precious');
    await page.evaluate(() => {
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = () => {
        IDBDatabase.prototype.transaction = transaction;
        throw new DOMException('gone', 'UnknownError');
      };
    });
    await comeBack(page);
    await page.getByRole('alert').getByText('The browser could not do this.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('precious');
    expect(await entries(page).count()).toBe(3);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('says that a newer version made the list, and changes nothing', async () => {
    const page = await open({ path: '/404', hydrates: false });
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('lesart.study', 99);
          request.onsuccess = () => {
            request.result.close();
            resolve(undefined);
          };
        }),
    );
    await page.goto('/en/study');
    await page.getByRole('alert').getByText('made by a newer version of Lesart').waitFor();
  });

  it('passes over a broken record, says so, and puts it into the backup', async () => {
    const page = await withSaved();
    await changeRaw(page, { put: { id: 'x/s1/1', colour: 'red' } });
    await studyList(page);
    await page.getByRole('note').getByText('1 record is damaged').waitFor();
    expect(await entries(page).count()).toBe(3);
    expect((await download(page, 'Full backup (JSON)')).text).toContain('"colour": "red"');
  });
});

describe('the page', () => {
  it('lists all keys by the key for it, its own too', async () => {
    const page = await studyList(await withSaved());
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys and layers' });
    await keys.getByText('Show the answer; then, “Good”').waitFor();
    expect(await keys.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await findViolations(page, opened)).toEqual([]);
    await page.keyboard.press('?');
    await keys.waitFor({ state: 'hidden' });
  });

  it.each([
    ['en', 'JavaScript is off'],
    ['de', 'JavaScript ist ausgeschaltet'],
  ])('says without JavaScript what it is and what it needs, in %s', async (language, said) => {
    const page = await open({ path: `/${language}/study`, script: false });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByText(said).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('is for no search engine, and says what to do where nothing is saved', async () => {
    const page = await open({ path: '/de/study', hydrates: false });
    await page.getByRole('heading', { name: 'Noch nichts gemerkt' }).waitFor();
    expect(await page.title()).toBe('Lernliste · Lesart');
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Nothing saved yet' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/study');
  });

  const looks = [
    ['wide, light, English', { viewport: wide }, 'en'],
    ['a phone, dark, German', { viewport: phone, touch: true, colorScheme: 'dark' }, 'de'],
  ] as const;

  const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

  it.each(looks)('has nothing that axe objects to in the card: %s', async (_, visit, language) => {
    const page = await article({ ...visit, path: `/${language}/${slug}` });
    await save(page, 's6', 'gaben');
    await word(page, 's6', 'gaben').click();
    await card(page).getByRole('button', saved).click();
    await card(page).getByRole('status').getByRole('link').waitFor();
    expect(await findViolations(page, opened)).toEqual([]);
  });

  it.each(looks)('nor in the list, and has no side to scroll to: %s', async (_, visit, language) => {
    const page = await studyList(await withSaved(visit), language);
    expect(await findViolations(page)).toEqual([]);
    const buttons = page.getByRole('listitem').getByRole('button');
    await buttons
      .filter({ hasText: /^(Add a note|Notiz hinzu)/ })
      .first()
      .click();
    await buttons
      .filter({ hasText: /^(Delete|Löschen)$/ })
      .last()
      .click();
    await buttons.filter({ hasText: /^(Undo|Rückgängig)$/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
  });

  it.each(looks)('nor in the review and its forecast: %s', async (_, visit, language) => {
    const page = await article(visit);
    await save(page, 's6', 'gaben');
    await studyList(page, language);
    await page.getByRole('button', { name: /(^Review \d|wiederholen$)/ }).click();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^(Show answer|Antwort zeigen)$/ }).click();
    expect(await findViolations(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await page.getByRole('button', { name: /^(Easy|Einfach)/ }).click();
    await page.getByRole('button', { name: /^(Back to the list|Zurück zur Liste)$/ }).click();
    await page.getByRole('figure').waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
  });
});
