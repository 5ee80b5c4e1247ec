import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openSource } from '#shelf/open/open-source.ts';
import { keepEnglish, matchEnglish } from '#shelf/open/translate-text.ts';
import { renameText, setTextDeleted, setTranslationRemoved } from '#shelf/store/change-text.ts';
import { shelfName } from '#shelf/store/shelf-database.ts';
import { openShelfStore, type ShelfStore } from '#shelf/store/shelf-store.ts';
import udpipe from '../article/adopt/files/udpipe.conllu?raw';
import { find } from '../find.ts';
import { openApp, phone } from '../open-app.tsx';

/** What another tab has of the shelf. */
let elsewhere: ShelfStore;

beforeEach(() => {
  elsewhere = openShelfStore();
});

afterEach(async () => {
  elsewhere.close();
  sessionStorage.clear();
  await deleteDB(shelfName);
});

/** Opens a file as the shelf does. Returns the id of its first text, “Auf dem Markt”. */
async function keepText(source = udpipe): Promise<string> {
  const opening = openSource(elsewhere, new File([source], 'probe.conllu'));
  await expect.poll(() => opening.state().end).toMatchObject({ kind: 'done', kept: 'kept' });
  return opening.state().texts[0]?.id ?? '';
}

const setDeleted = (id: string, deleted: boolean) =>
  elsewhere.change(id, (text) => setTextDeleted(text, deleted, Date.now()));

const title = page.getByRole('heading', { level: 1 });

describe('a text of one’s own that is deleted in another tab', () => {
  it('is gone here too, says so, and can be put back', async () => {
    const id = await keepText();
    await openApp(`/en/own/${id}`);
    await expect.element(title).toHaveTextContent('Auf dem Markt');
    await setDeleted(id, true);
    await expect.element(title).toHaveTextContent('“Auf dem Markt” has been deleted');
    await expect.element(title).toHaveFocus();
    await expect.element(page.getByText('„Das kostet vier Euro“')).not.toBeInTheDocument();
    expect(document.title).toBe('“Auf dem Markt” has been deleted · Lesart');
    const putBack = page.getByRole('button', { name: 'Put it back on the shelf' });
    await expect.element(putBack).toBeVisible();
    putBack.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(title).toHaveTextContent(/^Auf dem Markt$/);
    await expect.element(title).toHaveFocus();
    await expect.element(document.documentElement).toHaveAttribute('data-ready');
    await expect.poll(() => elsewhere.readText(id)).toMatchObject({ value: { deleted: { value: false } } });
  });

  it('is there again when it is put back there, and can’t be put back once it is cleared away', async () => {
    const id = await keepText();
    await openApp(`/de/own/${id}`, { viewport: phone });
    await setDeleted(id, true);
    const putBack = page.getByRole('button', { name: 'Wieder ins Regal stellen' });
    await expect.element(title).toHaveTextContent('„Auf dem Markt“ ist gelöscht');
    await expect.element(putBack).toBeVisible();
    await setDeleted(id, false);
    await expect.element(title).toHaveTextContent(/^Auf dem Markt$/);
    await expect.element(title).toHaveFocus();
    await setDeleted(id, true);
    await expect.element(putBack).toBeVisible();
    const listed = await elsewhere.list();
    const all = listed.ok ? listed.value.texts : [];
    for (const one of all) await setDeleted(one.id, true);
    await elsewhere.clear([]);
    await expect.element(putBack).not.toBeInTheDocument();
    await expect.element(title).toHaveTextContent('„Auf dem Markt“ ist gelöscht');
  });
});

const german = ['Der Wolf schläft heute im Haus .', 'Die Katze wartet vor dem Haus .']
  .map((text) => text.split(' ').map((form, index) => `${index + 1}\t${form}${'\t_'.repeat(8)}\n`))
  .map((lines) => `# lang = de\n${lines.join('')}\n`)
  .join('');
const english = 'The wolf is sleeping in the house today. The cat is waiting in front of the house.';
const addEnglish = page.getByRole('button', { name: 'Add an English translation' });
const field = page.getByRole('textbox', { name: 'English text' });

/** Gives a text an English translation, as another tab does. */
async function translateElsewhere(id: string, written: string): Promise<void> {
  const origin = { way: 'pasted', added: Date.now() } as const;
  const { signal } = new AbortController();
  const matched = await matchEnglish(id, written, { origin, onProgress: () => undefined, signal });
  if (matched.kind !== 'matched') throw new Error(`not ${matched.kind}`);
  await keepEnglish(elsewhere, id, matched.translated, origin);
}

describe('a text of one’s own that is changed in another tab', () => {
  it('has its new name here too', async () => {
    const id = await keepText();
    await openApp(`/en/own/${id}`);
    await elsewhere.change(id, (text) => renameText(text, 'Beim Händler', Date.now()));
    await expect.element(title).toHaveTextContent(/^Beim Händler$/);
    expect(document.title).toBe('Beim Händler · Lesart');
  });

  it('has its English here too, and what is being written stays', async () => {
    const id = await keepText(german);
    await openApp(`/en/own/${id}?translation=below`);
    await addEnglish.click();
    await field.fill('The wolf is');
    await translateElsewhere(id, english);
    await expect.element(page.getByText('The cat is waiting in front of the house.')).toBeInTheDocument();
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard(' asleep.');
    await expect.element(field).toHaveValue('The wolf is asleep.');
    await elsewhere.change(id, (text) => setTranslationRemoved(text, true, Date.now()));
    await expect.element(page.getByText('The cat is waiting in front of the house.')).not.toBeInTheDocument();
    await expect.element(field).toHaveValue('The wolf is asleep.');
  });
});

describe('English that is being written', () => {
  it('is there again when the dialog was closed, the text deleted and put back, or the page loaded anew', async () => {
    const id = await keepText(german);
    await openApp(`/en/own/${id}`);
    await addEnglish.click();
    await field.fill('The wolf');
    await userEvent.keyboard('{Escape}');
    await addEnglish.click();
    await expect.element(field).toHaveValue('The wolf');
    await field.fill('The wolf sleeps');
    await setDeleted(id, true);
    await page.getByRole('button', { name: 'Put it back on the shelf' }).click();
    await addEnglish.click();
    await expect.element(field).toHaveValue('The wolf sleeps');
    await field.fill('The wolf sleeps.');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await openApp(`/en/own/${id}`);
    await addEnglish.click();
    await expect.element(field).toHaveValue('The wolf sleeps.');
  });
});

/** A word each in a sentence of six, of which two have glosses of 60 letters and more. */
const longGlosses = ['Im', 'Dorf', 'steht', 'ein', 'altes', 'Haus']
  .map((form, index) => {
    const gloss = index % 3 === 0 ? 'what is said of a word at such a length that no line has room' : form;
    return `${index + 1}\t${form}\t${form}\tNOUN\t_\t_\t${index && 1}\t${index ? 'dep' : 'root'}\t_\tGloss=${gloss}`;
  })
  .join('\n');

describe('a long gloss', () => {
  it.each([320, 390, 1440])('is no wider than its line, at %d pixels', async (width) => {
    const id = await keepText(`${longGlosses}\n\n`);
    await openApp(`/en/own/${id}?words=1`, { viewport: { width, height: 800 } });
    const glosses = page.getByText(/at such a length/);
    const overhang = () => {
      const edge = find('article p').getBoundingClientRect().right;
      return glosses
        .elements()
        .map((gloss) => Math.max(0, Math.round(gloss.getBoundingClientRect().right - edge)));
    };
    await expect.poll(overhang).toEqual([0, 0]);
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});
