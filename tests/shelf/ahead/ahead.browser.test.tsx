import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { storageKey } from '#reader/layers/stored-choices.ts';
import { shelfName } from '#shelf/store/shelf-database.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';
import { openStudyList } from '#study/store/study-list.ts';
import type { StudyStore } from '#study/store/study-store.ts';
import { find, findAll } from '../../find.ts';
import { openApp, phone } from '../../open-app.tsx';
import { beginWithNothingSaved, inAnotherTab } from '../../study/views/open-study.tsx';
import { sampleSource, sampleText } from '../store/sample-text.ts';
import { entryOf } from '../views/open-shelf.tsx';

const article = /^Blinken/;
const wolf = 'Der Wolf und die sieben Geißlein';

beginWithNothingSaved();
beforeEach(() => deleteDB(shelfName));
afterEach(() => deleteDB(shelfName));

/** Keeps a text of five words, of which one is a name, three are rare and one is common. */
async function keepWolf(): Promise<void> {
  const source = await sampleSource();
  const { document, ...text } = sampleText(source);
  const words = [
    { headword: 'Geißlein', times: 3 },
    { headword: 'kommen', times: 1, common: 2000 },
  ] as const;
  const store = openShelfStore();
  await store.keep(source, [{ ...text, document: { ...document, counts: { names: 1, words } } }]);
  store.close();
}

const tell = (headword: string) => (store: StudyStore) => store.tell([{ headword }], true, 1);

async function openShelfPage(language: 'en' | 'de' = 'en', visit = {}): Promise<void> {
  await openStudyList().readAgain();
  await openApp(`/${language}/shelf`, visit);
}

/** An entry of the list of the edition, whose heading has its title in German. */
const articleEntry = () => page.getByRole('listitem', { name: article });

describe('how much of a text the reader knows', () => {
  it('is told of no text where nothing is known of them', async () => {
    await keepWolf();
    await openShelfPage();
    await expect.element(entryOf(wolf)).toHaveTextContent('3 words');
    await expect.element(articleEntry()).not.toHaveTextContent('you know');
    await expect.element(page.getByText('Counted as known')).not.toBeInTheDocument();
  });

  it('stands among its facts, and says what is counted', async () => {
    await keepWolf();
    await inAnotherTab(tell('Geißlein'));
    await openShelfPage();
    await expect
      .element(entryOf(wolf))
      .toHaveTextContent('word forms · you know about 80% of its words · from');
    await expect
      .element(articleEntry())
      .toHaveTextContent(/sentence structure · you know about \d+% of its words/);
    await expect
      .element(
        page.getByText('words that you marked as known or learned by reviewing them, names and figures.'),
      )
      .toBeVisible();
    // Told in another tab meanwhile.
    await inAnotherTab(tell('kommen'));
    await expect.element(entryOf(wolf)).toHaveTextContent('you know all its words');
  });

  it('counts the words that the reader wants no gloss for', async () => {
    await keepWolf();
    localStorage.setItem(storageKey, JSON.stringify({ glosses: 'harder' }));
    await openShelfPage('de');
    await expect.element(entryOf(wolf)).toHaveTextContent('etwa 40 % der Wörter bekannt');
    await expect.element(page.getByText('die 2.000 häufigsten Wörter')).toBeVisible();
  });
});

describe('hard words', () => {
  const dialog = page.getByRole('dialog', { name: 'Hard words' });
  const names = () => findAll('dialog h3').map(({ textContent }) => textContent);

  it('are shown before a text is read, without what is known, and can be told known and saved', async () => {
    await inAnotherTab(tell('Außenminister'));
    await openShelfPage();
    const open = articleEntry().getByRole('button', { name: 'Hard words first' });
    await open.click();
    await expect.poll(names).toHaveLength(15);
    expect(names()).not.toContain('der Außenminister');
    expect(names()).not.toContain('Astana');
    await expect.element(dialog.getByRole('status').first()).toHaveTextContent(/^\d{3} words$/);
    const entry = dialog.getByRole('listitem').first();
    await expect.element(entry).toHaveTextContent(/\d+ times here/);
    await expect
      .element(entry.getByRole('button', { name: 'I know it' }))
      .toHaveAccessibleDescription(names()[0] ?? '');
    await entry.getByRole('button', { name: 'I know it' }).click();
    await expect.element(entry.getByRole('button', { name: 'I know it', pressed: true })).toBeVisible();
    await entry.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.element(entry.getByRole('button', { name: 'Saved' })).toBeVisible();
    const first = names()[0];
    await dialog.getByRole('button', { name: 'Show more words' }).click();
    await expect.poll(names).toHaveLength(30);
    await expect.poll(() => document.activeElement?.querySelector('h3')?.textContent).toBe(names()[15]);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(open).toHaveFocus();
    // It is saved to be learned since: who saves a word doesn't know it.
    await open.click();
    await expect.poll(names).toContain(first);
  });

  it('of a text that can’t be had are missed in words, in German, on a phone', async () => {
    await keepWolf();
    await openShelfPage('de', { viewport: phone });
    const open = entryOf(wolf).getByRole('button', { name: 'Schwere Wörter zuerst' });
    await open.click();
    await expect
      .element(page.getByRole('dialog', { name: 'Schwere Wörter' }))
      .toHaveTextContent('gerade nicht zu haben');
    expect(find('dialog').scrollWidth).toBeLessThanOrEqual(phone.width);
  });
});
