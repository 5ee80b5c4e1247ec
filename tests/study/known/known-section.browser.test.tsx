import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ListedWord } from '#article/document/listed-word.ts';
import { KnownPart } from '#study/known/KnownPart.tsx';
import { openStudyList } from '#study/store/study-list.ts';
import type { WordToTell } from '#study/store/told-word.ts';
import { useRecords } from '#study/views/use-records.ts';
import { phone } from '../../open-app.tsx';
import { clickOn } from '../../pointer.ts';
import { renderPage } from '../../setup-page.tsx';
import { threeSaved } from '../store/saved-of-article.ts';
import {
  beginWithNothingSaved,
  entryOf,
  inAnotherTab,
  openStudy,
  openStudyPage,
} from '../views/open-study.tsx';

beginWithNothingSaved();

const word = (dictionary: string, gloss?: string): WordToTell => ({
  headword: dictionary.replace(/^(?:der|die|das) /, '').replace('|', ''),
  content: { dictionary, ...(gloss !== undefined && { gloss }) },
});
const three = [word('das Haus', 'house'), word('ab|fahren', 'to leave'), word('schön')];
const day = Date.UTC(2026, 4, 3, 12);

const known = page.getByRole('region', { name: 'Words I know' });
const show = known.getByText('Show the words');
const names = () =>
  known
    .getByRole('listitem')
    .elements()
    .map((one) => one.querySelector('b')?.textContent);

/** What is kept of a word: the list shows it as it was, which it need not be. */
const wordTold = (headword: string) => () => {
  const records = openStudyList().current();
  return records?.ok ? records.value.words.find((one) => one.headword === headword)?.known : undefined;
};

async function openWith(words: readonly WordToTell[], visit = {}): Promise<void> {
  await inAnotherTab((store) => store.tell(words, true, day));
  await openStudyPage(visit);
}

describe('the words that a reader knows', () => {
  it('are counted, and listed where that is asked for, as a dictionary prints them', async () => {
    await openWith(three);
    await expect.element(known).toHaveTextContent('3 words, in all texts');
    expect(names()).toEqual([]);
    await clickOn(show);
    await expect.poll(names).toEqual(['ab|fahren', 'das Haus', 'schön']);
    await expect.element(entryOf('das Haus')).toHaveTextContent('das Haus house');
    await expect.element(entryOf('das Haus')).toHaveTextContent('added May 3, 2026');
    await expect.element(known.getByRole('searchbox')).not.toBeInTheDocument();
  });

  it('are in German where the page is', async () => {
    await openWith(three, { language: 'de', viewport: phone });
    await clickOn(page.getByText('Wörter anzeigen'));
    const entry = entryOf('das Haus');
    await expect.element(entry).toHaveTextContent('angegeben am 3. Mai 2026');
    await clickOn(entry.getByRole('button', { name: 'Zurücknehmen' }));
    await expect.element(page.getByText('gilt nicht mehr als bekannt.')).toBeVisible();
  });

  it('are taken back and brought back by the keyboard alone, in their places', async () => {
    await openWith(three);
    await clickOn(show);
    const takeBack = entryOf('das Haus').getByRole('button', { name: 'Take back' });
    await expect.element(takeBack).toHaveAccessibleDescription('das Haus');
    takeBack.element().focus();
    await userEvent.keyboard('{Enter}');
    const undo = known.getByRole('button', { name: 'Undo' });
    await expect.element(undo).toHaveFocus();
    await expect.element(undo).toHaveAccessibleDescription('das Haus no longer counts as known.');
    await expect.element(known).toHaveTextContent('2 words, in all texts');
    expect(names()).toEqual(['ab|fahren', 'das Haus', 'schön']);
    await userEvent.keyboard('{Enter}');
    await expect.element(entryOf('das Haus')).toHaveFocus();
    await expect.poll(wordTold('Haus')).toEqual({ value: true, at: day });
    await expect.element(known).toHaveTextContent('3 words, in all texts');
    expect(names()).toEqual(['ab|fahren', 'das Haus', 'schön']);
  });

  it('can be brought back where the last one was taken back', async () => {
    await openWith([word('das Haus')]);
    await clickOn(show);
    await clickOn(entryOf('das Haus').getByRole('button', { name: 'Take back' }));
    await expect.element(known).toHaveTextContent('None yet.');
    await clickOn(known.getByRole('button', { name: 'Undo' }));
    await expect.element(known).toHaveTextContent('1 word, in all texts');
  });

  it('leave the list when another tab takes them back, and the focus stays in it', async () => {
    await openWith(three);
    await clickOn(show);
    entryOf('das Haus').getByRole('button', { name: 'Take back' }).element().focus();
    await inAnotherTab((store) => store.tell([{ headword: 'Haus' }], false, day + 1));
    await expect.poll(names).toEqual(['ab|fahren', 'schön']);
    await expect.element(known.getByRole('list')).toHaveFocus();
  });

  it('are searched and sorted where they are many, and shown by parts', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => word(`das Wort${index}`, `word ${index}`));
    await inAnotherTab((store) => store.tell([word('die Tür', 'door')], true, day - 1));
    await openWith(many);
    await clickOn(show);
    await expect.poll(() => names().length).toBe(50);
    const more = known.getByRole('button', { name: 'Show more words' });
    await clickOn(more);
    await expect.poll(() => names().length).toBe(100);
    await expect.element(known.getByRole('listitem').nth(50)).toHaveFocus();
    await known.getByLabelText('Search').fill('tuer');
    await expect.poll(names).toEqual(['die Tür']);
    await expect.element(known.getByText(/^1 word$/)).toBeVisible();
    await expect.element(more).not.toBeInTheDocument();
    await known.getByLabelText('Search').fill('nichts davon');
    await expect.element(known.getByText('No matches.')).toBeVisible();
    await known.getByLabelText('Search').clear();
    await known.getByLabelText('Sort').selectOptions('Alphabetically');
    await expect.poll(() => names()[0]).toBe('die Tür');
  });

  it('are also those that are marked in the list, and taken back here they are no longer known', async () => {
    await openStudy(threeSaved);
    await expect.element(known).toHaveTextContent('None yet.');
    await clickOn(page.getByRole('listitem', { name: 'bekannt|geben' }).getByLabelText('Known'));
    await expect.element(known).toHaveTextContent('1 word, in all texts');
    await clickOn(show);
    const entry = known.getByRole('listitem', { name: 'bekannt|geben' });
    await expect.element(entry).toHaveTextContent('marked');
    await clickOn(entry.getByRole('button', { name: 'Take back' }));
    await expect.element(known).toHaveTextContent('None yet.');
  });

  it('are offered as a table once there are some', async () => {
    await openStudyPage();
    await expect.element(known).toHaveTextContent('None yet.');
    const table = page.getByRole('button', { name: 'Words I know (CSV)' });
    await expect.element(table).not.toBeInTheDocument();
    await inAnotherTab((store) => store.tell(three, true, day));
    await expect.element(table).toBeVisible();
  });
});

const lines: Readonly<Record<string, ListedWord>> = {
  'der Hund, -e': { line: 'der Hund, -e', kind: 'word', dictionary: 'der Hund' },
  'Hund (auf)': { line: 'Hund (auf)', kind: 'word', dictionary: 'der Hund', without: 'auf' },
  Häuser: { line: 'Häuser', kind: 'word', dictionary: 'das Haus' },
  Hunt: { line: 'Hunt', kind: 'unknown' },
  'zum Mal': { line: 'zum Mal', kind: 'phrase' },
  wandte: { line: 'wandte', kind: 'several', lemmas: ['wenden', 'wandeln'] },
};

/** What the dictionary of the worker has for a few lines. */
async function readWords(list: string): Promise<readonly ListedWord[] | undefined> {
  if (list === 'offline') return undefined;
  return list.split('\n').flatMap((line) => lines[line] ?? []);
}

function Known() {
  const list = openStudyList();
  const records = useRecords(list);
  if (!records?.ok) return null;
  return (
    <KnownPart
      {...{ list, readWords }}
      records={records.value}
      now={day}
      language="en"
      onFailure={() => undefined}
    />
  );
}

const field = known.getByRole('textbox', { name: 'Words, one a line' });
const add = known.getByRole('button', { name: 'Add to the words I know' });

async function openAdding(): Promise<void> {
  await openStudyList().readAgain();
  renderPage(<Known />);
  await clickOn(known.getByText('Add words', { exact: true }));
}

describe('words that are added', () => {
  it('are told, with what was understood by another form, and what wasn’t, which stays in the field', async () => {
    await inAnotherTab((store) => store.tell([word('das Haus')], true, day));
    await openAdding();
    await field.fill('der Hund, -e\nHäuser\nHunt\nzum Mal\nwandte');
    await clickOn(add);
    const said = '1 word added. 1 was known already. 3 lines were not understood and are still in the field.';
    await expect.element(known.getByText(said)).toBeVisible();
    await expect.element(field).toHaveValue('Hunt\nzum Mal\nwandte');
    await clickOn(known.getByText('1 line, and its headword'));
    await expect.element(known.getByText('Häuser → das Haus')).toBeVisible();
    await clickOn(known.getByText('What was not understood'));
    await expect.element(known.getByText('Hunt: not in the dictionary')).toBeVisible();
    await expect.element(known.getByText('zum Mal: not a single word')).toBeVisible();
    await expect
      .element(known.getByText('wandte: a form of wenden or wandeln: write which one'))
      .toBeVisible();
    await clickOn(show);
    await expect.poll(names).toContain('der Hund');
  });

  it('are known without their preposition, which is said', async () => {
    await openAdding();
    await field.fill('Hund (auf)');
    await add.click();
    const said = '1 word added. 1 line has a preposition, without which its word is known.';
    await expect.element(known.getByText(said)).toBeVisible();
    await known.getByText('1 line, and its headword').click();
    await expect.element(known.getByText('Hund (auf) → der Hund')).toBeVisible();
  });

  it('are taken back together, and the reader is in the field then', async () => {
    await inAnotherTab((store) => store.tell([word('das Haus')], true, day));
    await openAdding();
    await field.fill('der Hund, -e\nHäuser');
    await clickOn(add);
    await expect.element(known).toHaveTextContent('2 words, in all texts');
    await clickOn(known.getByRole('button', { name: 'Undo' }));
    await expect.element(known.getByText('1 word taken back.')).toBeVisible();
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('der Hund, -e\nHäuser');
    await expect.element(known).toHaveTextContent('1 word, in all texts');
  });

  it('are still in the field where the dictionary can’t be had', async () => {
    await openAdding();
    await field.fill('offline');
    await clickOn(add);
    await expect.element(known.getByText(/^Nothing added: the dictionary/)).toBeVisible();
    await expect.element(field).toHaveValue('offline');
  });

  it('are asked for where there are none', async () => {
    await openAdding();
    await clickOn(add);
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(/^There are no words here yet\./);
    await field.fill('der Hund, -e');
    await expect.element(field).toBeValid();
  });
});
