import { fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addReview, resetCard, setDeleted, setKnown } from '#study/store/change-expression.ts';
import { phone, slug } from '../../open-app.tsx';
import { clickOn } from '../../pointer.ts';
import { bekanntgeben, imRahmen } from '../store/saved-of-article.ts';
import {
  beginNote,
  beginWithNothingSaved,
  entryOf,
  inAnotherTab,
  openStudy,
  openStudyPage,
  removeStored,
  stored,
  titles,
} from './open-study.tsx';

beginWithNothingSaved();

const count = page.getByRole('status').first();

describe('the list', () => {
  it('shows each in its sentence, with what it means and the way back to its place', async () => {
    await openStudy();
    const entry = entryOf('bekannt|geben');
    await expect.element(entry).toHaveTextContent('released');
    const sentence = entry.element().querySelector('blockquote');
    expect(sentence?.textContent).toBe(bekanntgeben.content.value.sentence);
    expect(Array.from(sentence?.querySelectorAll('b') ?? [], (one) => one.textContent)).toEqual([
      'gaben',
      'bekannt',
    ]);
    await expect
      .element(entry.getByRole('link', { name: 'In the article' }))
      .toHaveAttribute('href', `/en/${slug}#s6`);
  });

  it('is searched, filtered and sorted', async () => {
    await openStudy();
    expect(titles()).toEqual(['im Rahmen', 'sich beziehen auf', 'bekannt|geben']);
    await page.getByLabelText('Sort').selectOptions('Alphabetically');
    await expect.poll(titles).toEqual(['bekannt|geben', 'sich beziehen auf', 'im Rahmen']);
    await page.getByLabelText('Search').fill('framework');
    await expect.element(count).toHaveTextContent(/^1 expression$/);
    expect(titles()).toEqual(['im Rahmen']);
    await page.getByLabelText('Search').clear();
    await expect.element(count).toHaveTextContent(/^3 expressions$/);
    await clickOn(entryOf('im Rahmen').getByLabelText('Known'));
    await page.getByLabelText('Show').selectOptions('Known (1)');
    await expect.poll(titles).toEqual(['im Rahmen']);
  });

  it('is after a review as it was searched, filtered and sorted before', async () => {
    await openStudy();
    await page.getByLabelText('Search').fill('framework');
    await page.getByLabelText('Show').selectOptions('New (3)');
    await page.getByLabelText('Sort').selectOptions('Alphabetically');
    await expect.poll(titles).toEqual(['im Rahmen']);
    await clickOn(page.getByRole('button', { name: 'Review 3 cards' }));
    await clickOn(page.getByRole('button', { name: 'Back to the list' }));
    await expect.element(page.getByLabelText('Search')).toHaveValue('framework');
    await expect.element(page.getByLabelText('Show')).toHaveValue('new');
    await expect.element(page.getByLabelText('Sort')).toHaveValue('alphabet');
    await expect.poll(titles).toEqual(['im Rahmen']);
  });

  it('deletes with undo, which has the focus', async () => {
    await openStudy();
    await clickOn(entryOf('bekannt|geben').getByRole('button', { name: 'Delete' }));
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect.element(undo).toHaveFocus();
    expect(titles()).toEqual(['im Rahmen', 'sich beziehen auf']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(titles).toEqual(['im Rahmen', 'sich beziehen auf', 'bekannt|geben']);
  });

  it('brings back from the deleted', async () => {
    await openStudy();
    await clickOn(entryOf('bekannt|geben').getByRole('button', { name: 'Delete' }));
    await expect.element(count).toHaveTextContent(/^2 expressions$/);
    await page.getByLabelText('Show').selectOptions('Deleted (1)');
    await clickOn(page.getByRole('button', { name: 'Restore' }));
    await expect.element(count).toHaveTextContent(/^No matches\.$/);
    await expect.element(count).toHaveFocus();
    await page.getByLabelText('Show').selectOptions('All (3)');
    await expect.poll(titles).toHaveLength(3);
  });

  it('keeps the focus in the list when an entry leaves it', async () => {
    await openStudy();
    await page.getByLabelText('Show').selectOptions('New (3)');
    entryOf('im Rahmen').getByLabelText('Known').element().focus();
    await userEvent.keyboard(' ');
    await expect.element(count).toHaveTextContent(/^2 expressions$/);
    await expect.element(count).toHaveFocus();
  });

  it('writes back what has gone from the store as it is shown', async () => {
    await openStudy();
    await removeStored(bekanntgeben.id);
    await beginNote('bekannt|geben', 'still here');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(entryOf('bekannt|geben').getByText('still here')).toBeVisible();
    await expect
      .poll(stored)
      .toContainEqual({ ...bekanntgeben, note: { value: 'still here', at: expect.any(Number) } });
  });

  it('is read again when the page comes back out of the browser’s cache', async () => {
    await openStudy();
    await removeStored(bekanntgeben.id);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.element(count).toHaveTextContent(/^2 expressions$/);
    expect(titles()).toEqual(['im Rahmen', 'sich beziehen auf']);
  });
});

describe('a card', () => {
  // As a clock gave it that was wrong; and what was known before.
  const locked = addReview(addReview(bekanntgeben, 'easy', Date.now()), 'easy', Date.UTC(2090, 0, 1));

  it('is reset where it is listed, which can be undone: by keys', async () => {
    await openStudy([locked, imRahmen]);
    const entry = entryOf('bekannt|geben');
    await expect.element(entry).toHaveTextContent(/Next review in \d+ days/);
    await expect
      .element(entryOf('im Rahmen').getByRole('button', { name: 'Reset card' }))
      .not.toBeInTheDocument();
    entry.getByRole('button', { name: 'Reset card' }).element().focus();
    await userEvent.keyboard('{Enter}');
    const undo = entry.getByRole('button', { name: 'Undo reset' });
    await expect.element(undo).toHaveFocus();
    await expect
      .element(undo)
      .toHaveAccessibleDescription(/^bekannt\|geben Reset: 2 reviews no longer count/);
    await expect.element(entry).toHaveTextContent('New');
    await expect.element(page.getByText('2 new cards.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(entry.getByRole('button', { name: 'Reset card' })).toHaveFocus();
    await expect.element(entry).toHaveTextContent(/Next review in \d+ days/);
  });

  it('is reset by a tap, in German, and what is stored stays', async () => {
    await openStudy([locked], { language: 'de', viewport: phone });
    const entry = entryOf('bekannt|geben');
    await clickOn(entry.getByRole('button', { name: 'Karte zurücksetzen' }));
    await expect.element(entry).toHaveTextContent('Zurückgesetzt: 2 Wiederholungen zählen nicht mehr.');
    await expect.element(page.getByRole('button', { name: '1 Karte wiederholen' })).toBeVisible();
    await expect.poll(stored).toMatchObject([{ reviews: locked.reviews }]);
    await clickOn(entry.getByRole('button', { name: 'Zurücksetzen rückgängig machen' }));
    await expect.element(entry.getByRole('button', { name: 'Karte zurücksetzen' })).toBeVisible();
  });

  it('is reset, and that is undone, once for each press that sees it', async () => {
    const reset = resetCard(addReview(resetCard(locked, Date.now()), 'good', Date.now()), Date.now());
    await openStudy([reset]);
    const undo = entryOf('bekannt|geben').getByRole('button', { name: 'Undo reset' }).element();
    undo.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    undo.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.element(page.getByRole('button', { name: 'Reset card' })).toHaveFocus();
    await expect.poll(stored).toMatchObject([{ resets: { value: [locked.reviews.map(({ at }) => at)] } }]);
  });

  it('keeps the focus in the list when it leaves it by being reset', async () => {
    await openStudy([locked, imRahmen]);
    await page.getByLabelText('Show').selectOptions('Scheduled (1)');
    await clickOn(entryOf('bekannt|geben').getByRole('button', { name: 'Reset card' }));
    await expect.element(count).toHaveTextContent(/^No matches\.$/);
    await expect.element(count).toHaveFocus();
  });
});

describe('a note', () => {
  it('is kept, and left as it was on Escape', async () => {
    await openStudy();
    const entry = entryOf('bekannt|geben');
    await beginNote('bekannt|geben', 'at the very end');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(entry.getByText('at the very end', { exact: true })).toBeVisible();
    await clickOn(entry.getByRole('button', { name: 'Edit note' }));
    await entry.getByRole('textbox').fill('not kept');
    await expect.element(entry.getByRole('textbox')).toHaveValue('not kept');
    await userEvent.keyboard('{Escape}');
    await expect.element(entry.getByText('at the very end', { exact: true })).toBeVisible();
    await openStudyPage();
    await expect.element(entry.getByText('at the very end', { exact: true })).toBeVisible();
  });

  it('stays, as far as it is written, while its entry isn’t shown: in a search, in a review, on a reload', async () => {
    await openStudy();
    const note = entryOf('bekannt|geben').getByRole('textbox');
    await beginNote('bekannt|geben', 'at the very');
    await page.getByLabelText('Search').fill('framework');
    await expect.element(count).toHaveTextContent(/^1 expression$/);
    await page.getByLabelText('Search').clear();
    await expect.element(note).toHaveValue('at the very');
    // Where the reader searches they stay.
    await expect.element(page.getByLabelText('Search')).toHaveFocus();
    await clickOn(page.getByRole('button', { name: 'Review 3 cards' }));
    await clickOn(page.getByRole('button', { name: 'Back to the list' }));
    await expect.element(note).toHaveValue('at the very');
    await openStudyPage({ language: 'de' });
    await expect.element(note).toHaveValue('at the very');
    await clickOn(note);
    await userEvent.keyboard('{Control>}{End}{/Control} end{Control>}{Enter}{/Control}');
    await expect.element(note).not.toBeInTheDocument();
    await openStudyPage();
    await expect
      .element(entryOf('bekannt|geben').getByText('at the very end', { exact: true }))
      .toBeVisible();
    await expect.element(note).not.toBeInTheDocument();
  });

  it('is gone when it was cancelled, and stays until then when the reader deletes its expression', async () => {
    await openStudy();
    const note = entryOf('bekannt|geben').getByRole('textbox');
    await beginNote('bekannt|geben', 'half');
    await clickOn(entryOf('bekannt|geben').getByRole('button', { name: 'Delete' }));
    await clickOn(page.getByRole('button', { name: 'Undo' }));
    await expect.element(note).toHaveValue('half');
    await clickOn(entryOf('bekannt|geben').getByRole('button', { name: 'Delete' }));
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await openStudyPage();
    await expect.poll(titles).toEqual(['im Rahmen', 'sich beziehen auf']);
    await page.getByLabelText('Show').selectOptions('Deleted (1)');
    await expect.element(note).toHaveValue('half');
    await clickOn(entryOf('bekannt|geben').getByRole('button', { name: 'Cancel' }));
    await expect.element(note).not.toBeInTheDocument();
    await openStudyPage();
    await page.getByLabelText('Show').selectOptions('Deleted (1)');
    await expect.element(entryOf('bekannt|geben')).toBeVisible();
    await expect.element(note).not.toBeInTheDocument();
  });

  it('goes on while its expression is deleted in another tab, and is stored with it', async () => {
    await openStudy();
    const entry = entryOf('bekannt|geben');
    await beginNote('bekannt|geben', 'one');
    await inAnotherTab(({ change }) =>
      change(bekanntgeben.id, (saved) => saved && setDeleted(saved, true, Date.now())),
    );
    await expect.element(entry).toHaveTextContent('Deleted');
    await expect.element(count).toHaveTextContent(/^2 expressions$/);
    await expect.element(entry.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard(' two{Control>}{Enter}{/Control}');
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect.element(undo).toHaveFocus();
    await expect.element(undo).toHaveAccessibleDescription('bekannt|geben is deleted.');
    await userEvent.keyboard('{Enter}');
    await expect.element(entry.getByText('one two', { exact: true })).toBeVisible();
  });

  it('keeps its entry where it is while that becomes something else', async () => {
    await openStudy();
    await page.getByLabelText('Show').selectOptions('New (3)');
    await beginNote('bekannt|geben', 'one');
    await inAnotherTab(({ change }) =>
      change(bekanntgeben.id, (saved) => saved && setKnown(saved, true, Date.now())),
    );
    await expect.element(entryOf('bekannt|geben').getByLabelText('Known')).toBeChecked();
    await expect.element(entryOf('bekannt|geben').getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(titles).toEqual(['im Rahmen', 'sich beziehen auf']);
    await expect.element(count).toHaveFocus();
  });

  it('isn’t cut off by being saved: what is typed meanwhile is there, and saved next', async () => {
    await openStudy();
    const note = entryOf('bekannt|geben').getByRole('textbox');
    await beginNote('bekannt|geben', 'one');
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, value) {
      fireEvent.change(note.element(), { target: { value: 'one two' } });
      return put.call(this, value);
    });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect
      .poll(stored)
      .toContainEqual(expect.objectContaining({ note: expect.objectContaining({ value: 'one' }) }));
    await expect.element(note).toHaveValue('one two');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(entryOf('bekannt|geben').getByText('one two', { exact: true })).toBeVisible();
  });
});
