import { deleteDB } from 'idb';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type AskedWord, senseKey } from '#article/document/asked-words.ts';
import type { Language } from '#article/document/language.ts';
import { createSenseList, type SenseList } from '#shelf/senses/sense-list.ts';
import { openSenseStore, type SenseStore } from '#shelf/senses/sense-store.ts';
import { WordSense } from '#shelf/senses/WordSense.tsx';
import { openWhenDrawn } from '#ui/open-when-drawn.ts';
import { Popover } from '#ui/Popover.tsx';
import { renderPage } from '../../setup-page.tsx';
import { sampleSense } from './sample-sense.ts';

const name = 'lesart.senses.card';
const stores: SenseStore[] = [];

beforeEach(() => {
  // What the browser tells, it tells a moment later.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of stores.splice(0)) store.close();
  await deleteDB(name);
});

function openStore(): SenseStore {
  const store = openSenseStore(name);
  stores.push(store);
  return store;
}

const of = { form: '', upos: 'NOUN', features: {}, head: 0, relation: '', dictionary: 'das Schloss' };
const schloss: AskedWord = {
  headword: 'Schloss',
  upos: 'NOUN',
  dictionary: 'das Schloss',
  candidates: ['lock', 'castle', 'palace'],
  position: 0,
  of,
};
const musician: AskedWord = { ...schloss, headword: 'Musiker', gloss: 'musician', candidates: ['musician'] };
const here = { text: 'abcdefgh01', title: 'Am Fluss', sentence: 's1' };

interface CardProps {
  readonly word: AskedWord;
  readonly list: SenseList;
}

function Card({ word, list }: CardProps) {
  const senses = useSyncExternalStore(list.subscribe, list.current);
  return (
    <Popover ref={openWhenDrawn} id="card" title={word.dictionary} className="card">
      <WordSense word={word} sense={senses.get(senseKey(word))} place={here} onSay={list.say} />
    </Popover>
  );
}

/** Shows what a word means as its card does. */
function show(word = schloss, language: Language = 'en'): void {
  renderPage(<Card word={word} list={createSenseList(openStore())} />, language);
}

const card = page.getByRole('dialog', { name: 'das Schloss' });
const offered = card.getByRole('group', { name: 'Senses in a dictionary' });
const sense = (gloss: string) => offered.getByRole('button', { name: gloss });
const writer = card.getByRole('button', { name: /^(Write another|Change the) meaning$/ });
const field = card.getByRole('textbox', { name: 'What it means' });
const takeBack = card.getByRole('button', { name: 'Take back' });
const chosen = 'chosen by you, for all your texts';

/** What is kept, past the page. */
async function kept(): Promise<unknown> {
  const read = await openStore().read();
  return read.ok ? read.value.map(({ id, sense: { value } }) => [id, value?.gloss]) : read;
}

describe('what a word of one’s own text means', () => {
  it('is chosen from the senses of a dictionary, told as one’s own, and taken back', async () => {
    show();
    await sense('castle').click();
    await expect.element(card.getByText(chosen)).toBeVisible();
    await expect.element(sense('castle')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(sense('castle')).toHaveFocus();
    // Another one in its place.
    await sense('lock').click();
    await expect.element(sense('lock')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(sense('castle')).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(kept).toEqual([['NOUN Schloss', 'lock']]);
    await takeBack.click();
    await expect.element(card.getByText(chosen)).not.toBeInTheDocument();
    await expect.element(writer).toHaveFocus();
    await expect.poll(kept).toEqual([['NOUN Schloss', undefined]]);
    // What is pressed once more isn't chosen any more either.
    await sense('castle').click();
    await expect.element(card.getByText(chosen)).toBeVisible();
    await sense('castle').click();
    await expect.element(card.getByText(chosen)).not.toBeInTheDocument();
  });

  it('moves nothing when it is chosen: what is pressed stays under the pointer', async () => {
    show();
    await expect.element(card.getByText('Which sense is meant?')).toBeVisible();
    const places = () =>
      [card, sense('lock'), sense('castle'), sense('palace'), writer].map((one) => {
        const { top, left, bottom } = one.element().getBoundingClientRect();
        return [top, left, bottom];
      });
    const before = places();
    await sense('castle').click();
    await expect.element(takeBack).toBeVisible();
    expect(places()).toEqual(before);
  });

  it('breaks where it is one long word', async () => {
    await page.viewport(390, 844);
    show();
    await writer.click();
    await field.fill('W'.repeat(60));
    await userEvent.keyboard('{Enter}');
    const written = card.getByText(/^W{60}$/);
    await expect.poll(() => written.element().getBoundingClientRect().right).toBeLessThan(window.innerWidth);
    await page.viewport(1440, 900);
  });

  it('is written by key and changed, and not taken back by writing nothing; Escape leaves it, and the card', async () => {
    show();
    await writer.click();
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('  stately   home {Enter}');
    await expect.element(card.getByText('stately home', { exact: true })).toBeVisible();
    await expect.element(card.getByText('written by you, for all your texts')).toBeVisible();
    await expect.element(writer).toHaveFocus();
    await expect.poll(kept).toEqual([['NOUN Schloss', 'stately home']]);
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('stately home');
    await userEvent.keyboard('xyz{Escape}');
    await expect.element(field).not.toBeInTheDocument();
    await expect.element(card).toBeVisible();
    await expect.element(writer).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(field, '  ');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAccessibleDescription(/^A meaning has at least/);
    await userEvent.keyboard('{Escape}');
    await expect.element(card.getByText('written by you, for all your texts')).toBeVisible();
    await expect.poll(kept).toEqual([['NOUN Schloss', 'stately home']]);
  });

  it('is what a dictionary has, where that is one sense, until the reader writes another', async () => {
    show(musician);
    await expect.element(card.getByText('the only sense in the dictionary')).toBeVisible();
    await expect.element(offered).not.toBeInTheDocument();
    await writer.click();
    await userEvent.keyboard('player{Enter}');
    await expect.element(card.getByText('player', { exact: true })).toBeVisible();
    await expect.element(card.getByText('the only sense')).not.toBeInTheDocument();
    // The dictionary's can be chosen again.
    await sense('musician').click();
    await expect.element(card.getByText(chosen)).toBeVisible();
  });

  it('is told from another text, which it leads to, and comes from another tab', async () => {
    show();
    const place = { text: 'abcdefgh02', title: 'Zu Hause', sentence: 's7' };
    await openStore().say({ headword: 'Schloss', upos: 'NOUN' }, sampleSense('palace', { place }), 10);
    await expect.element(card.getByText('chosen by you in')).toBeVisible();
    const link = card.getByRole('link', { name: 'Zu Hause' });
    await expect.element(link).toHaveAttribute('href', '/en/own/abcdefgh02#s7');
    await expect.element(sense('palace')).toHaveAttribute('aria-pressed', 'true');
  });

  it('holds for the visit where the browser keeps nothing, and says so, in either language', async () => {
    vi.spyOn(window, 'indexedDB', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    show(schloss, 'de');
    const group = card.getByRole('group', { name: 'Bedeutungen im Wörterbuch' });
    await group.getByRole('button', { name: 'castle' }).click();
    await expect.element(card.getByText('selbst gewählt, für alle eigenen Texte')).toBeVisible();
    await expect
      .element(card.getByRole('status'))
      .toHaveTextContent('Dieser Browser speichert das nicht: Es gilt, bis Sie diese Seite verlassen.');
  });
});
