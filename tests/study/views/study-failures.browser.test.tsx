import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { studyName } from '#study/store/when-saved.ts';
import { threeSaved } from '../store/saved-of-article.ts';
import { beginNote, beginWithNothingSaved, openStudy, openStudyPage, titles } from './open-study.tsx';

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
    await expect.element(alert()).toHaveTextContent('There is no room left');
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
    await expect.element(alert()).not.toBeInTheDocument();
  });

  it('says that a newer version made the list, and changes nothing', async () => {
    const newer = await openDB(studyName, 99, {
      upgrade: (database) => void database.createObjectStore('later'),
    });
    newer.close();
    await openStudyPage();
    await expect.element(alert()).toHaveTextContent('made by a newer version of Lesart');
    const after = await openDB(studyName);
    after.close();
    expect([after.version, ...after.objectStoreNames]).toEqual([99, 'later']);
  });

  it('passes over a broken record and says so', async () => {
    await openStudy([...threeSaved, { id: 'x/s1/1', colour: 'red' }]);
    await expect.element(page.getByRole('note')).toHaveTextContent('1 record is damaged');
    await expect.poll(titles).toHaveLength(3);
  });
});
