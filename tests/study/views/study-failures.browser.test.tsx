import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readBackup } from '#study/export/backup.ts';
import { addReview } from '#study/store/change-expression.ts';
import { studyName } from '#study/store/when-saved.ts';
import { expectOnConsole } from '../../expect-on-console.ts';
import { bekanntgeben, imRahmen } from '../store/saved-of-article.ts';
import {
  beginNote,
  beginWithNothingSaved,
  entryOf,
  openStudy,
  openStudyPage,
  stored,
  titles,
} from './open-study.tsx';

beginWithNothingSaved();

const alert = () => page.getByRole('alert');
const note = () => page.getByRole('textbox', { name: 'Note' });

describe('when the browser doesn’t keep the list', () => {
  it('says that it stores nothing, in German too', async () => {
    vi.spyOn(window, 'indexedDB', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await openStudyPage({ language: 'de' });
    await expect.element(alert()).toHaveTextContent('Dieser Browser speichert für diese Seite nichts');
    await expect.element(page.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
  });

  it('says that the device is full, and keeps what there was and what was being written', async () => {
    await openStudy();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await beginNote('bekannt|geben', 'precious');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(alert()).toHaveTextContent('no space left');
    await expect.element(note()).toHaveValue('precious');
    expect(titles()).toHaveLength(3);
    // Said again when it happens again, and in sight wherever the reader is.
    const first = alert().element();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(first).not.toBeInTheDocument();
    window.scrollTo(0, document.body.scrollHeight);
    await expect.poll(() => window.scrollY).toBeGreaterThan(0);
    await expect.poll(() => alert().element().getBoundingClientRect().y).toBeCloseTo(0, 0);
  });

  it('keeps the list in sight, and a note that is being written, when it can’t be read again', async () => {
    await openStudy();
    await beginNote('im Rahmen', 'precious');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expect.element(alert()).toHaveTextContent('The browser could not do this.');
    await expect.element(note()).toHaveValue('precious');
    expect(titles()).toHaveLength(3);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toHaveFocus();
    await expect.element(alert()).not.toBeInTheDocument();
  });

  it('says that a newer version made the list, and changes nothing', async () => {
    const newer = await openDB(studyName, 99, {
      upgrade: (database) => void database.createObjectStore('later'),
    });
    newer.close();
    await openStudyPage();
    await expect.element(alert()).toHaveTextContent('saved by a newer version of Lesart');
    const after = await openDB(studyName);
    after.close();
    expect([after.version, ...after.objectStoreNames]).toEqual([99, 'later']);
  });

  it('passes over what is damaged, names it, and takes it out when the reader wants it, with undo', async () => {
    const damaged = [
      { id: 'x/s1/1', colour: 'red' },
      { ...bekanntgeben, id: new Date(0) },
      { ...bekanntgeben, reviews: [{ at: 8.64e15, grade: 'good' }] },
    ];
    await openStudy([imRahmen, ...damaged]);
    const told = page.getByRole('note');
    await expect.element(told).toHaveTextContent('3 entries are damaged');
    await told.getByText('Details').click();
    await expect.element(told.getByText('1970-01-01')).toBeVisible();
    await expect.element(told.getByText('x/s1/1')).toBeVisible();
    await expect.element(told.getByText('reviews.0.at: found 8640000000000000')).toBeVisible();
    await expect.poll(titles).toEqual(['im Rahmen']);
    await told.getByRole('button', { name: 'Remove from the list' }).click();
    await expect.element(told).toHaveTextContent(/^3 damaged entries removed/);
    await expect.poll(stored).toEqual([imRahmen]);
    await expect.element(told.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(told).toHaveTextContent('3 entries are damaged');
    await expect.element(told).toHaveFocus();
  });

  it('saves what is damaged as a file that can be imported', async () => {
    const damaged = { id: 'x/s1/1', colour: 'red' };
    await openStudy([imRahmen, damaged]);
    const made = vi.spyOn(URL, 'createObjectURL');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await page.getByRole('note').getByRole('button', { name: 'Save as a file' }).click();
    const [file] = made.mock.calls[0] ?? [];
    const text = file instanceof Blob ? await file.text() : '';
    expect(readBackup(text)).toEqual({ ok: true, expressions: [], unreadable: [damaged] });
  });
});

describe('when a part of the page breaks', () => {
  it('an entry takes no other with it', async () => {
    const reviewed = addReview(bekanntgeben, 'easy', Date.now());
    expectOnConsole(/RangeError: no days here/);
    vi.spyOn(Intl.RelativeTimeFormat.prototype, 'format').mockImplementation((value, unit) => {
      if (unit === 'day') throw new RangeError('no days here');
      return `in ${value} ${unit}`;
    });
    await openStudy([reviewed, imRahmen]);
    await expect.poll(titles).toEqual(['im Rahmen']);
    await expect.element(alert()).toHaveTextContent('“bekannt|geben” can’t be shown.');
    await entryOf('im Rahmen').getByLabelText('Known').click();
    await expect.element(page.getByText('“Review” can’t be shown.')).toBeVisible();
    vi.restoreAllMocks();
    await page.getByRole('button', { name: 'Try again' }).last().click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(titles).toEqual(['im Rahmen', 'bekannt|geben']);
    await expect.element(alert()).not.toBeInTheDocument();
  });

  it('the list takes neither the review nor the backup with it', async () => {
    expectOnConsole(/RangeError: no forms here/);
    vi.spyOn(String.prototype, 'normalize').mockImplementation(() => {
      throw new RangeError('no forms here');
    });
    await openStudy();
    await expect.element(alert()).toHaveTextContent('“Expressions” can’t be shown.');
    await expect.element(page.getByRole('button', { name: 'Full backup (JSON)' })).toBeVisible();
    await page.getByRole('button', { name: 'Review 3 cards' }).click();
    await expect.element(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
  });

  it('the review takes the list not with it', async () => {
    await openStudy([imRahmen]);
    await page.getByRole('button', { name: 'Review 1 card' }).click();
    await page.getByRole('button', { name: 'Show answer' }).click();
    expectOnConsole(/RangeError: no days here/);
    vi.spyOn(Intl.RelativeTimeFormat.prototype, 'format').mockImplementation(() => {
      throw new RangeError('no days here');
    });
    await page.getByRole('button', { name: /^Easy/ }).click();
    await expect.element(alert()).toHaveTextContent('“Review” can’t be shown.');
    vi.restoreAllMocks();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect.poll(titles).toEqual(['im Rahmen']);
  });
});
