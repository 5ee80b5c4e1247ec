import { cleanup } from '@testing-library/react';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { Language } from '#article/document/language.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import type { StudySchema } from '#study/store/study-database.ts';
import { openStudyList } from '#study/store/study-list.ts';
import { openStudyStore, type StudyStore } from '#study/store/study-store.ts';
import { studyName } from '#study/store/when-saved.ts';
import { openApp, slug } from '../../open-app.tsx';
import { clickOn } from '../../pointer.ts';
import { threeSaved } from '../store/saved-of-article.ts';
import { seedStudy } from '../store/seed-study.ts';

interface StudyVisit {
  readonly language?: Language;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Opens the page of what is saved on this device, for the first time or again. */
export async function openStudyPage({ language = 'en', ...visit }: StudyVisit = {}): Promise<void> {
  cleanup();
  document.body.replaceChildren();
  // What all tests share has read it for the last one.
  await openStudyList().readAgain();
  await openApp(`/${language}/study`, visit);
}

/** Opens the page of what a reader has saved. */
export async function openStudy(
  records: readonly object[] = threeSaved,
  visit: StudyVisit = {},
): Promise<void> {
  await seedStudy(records);
  await openStudyPage(visit);
}

/** Opens the article, of which a reader has saved something. */
export async function openArticleWith(
  records: readonly SavedExpression[],
  language: Language = 'en',
): Promise<void> {
  await seedStudy(records);
  await openStudyList().readAgain();
  await openApp(`/${language}/${slug}`);
}

async function forgetStudy(): Promise<void> {
  vi.restoreAllMocks();
  cleanup();
  await deleteDB(studyName);
}

/** Lets each test of a file begin with nothing saved, and leave nothing behind. */
export function beginWithNothingSaved(): void {
  beforeEach(forgetStudy);
  afterEach(forgetStudy);
}

/** All that is stored, past the page. */
export async function stored(): Promise<readonly unknown[]> {
  const database = await openDB<StudySchema>(studyName);
  const records = await database.getAll('expressions');
  database.close();
  return records;
}

/** Takes a record out of the store, past the page. */
export async function removeStored(id: string): Promise<void> {
  const database = await openDB<StudySchema>(studyName);
  await database.delete('expressions', id);
  database.close();
}

/** Changes what is stored as another tab does. */
export async function inAnotherTab(change: (store: StudyStore) => Promise<unknown>): Promise<void> {
  const store = openStudyStore();
  await change(store);
  store.close();
}

/** The entry of an expression. */
export function entryOf(dictionary: string): Locator {
  return page.getByRole('listitem', { name: dictionary });
}

/** Begins to write a note on an expression. */
export async function beginNote(dictionary: string, text: string): Promise<void> {
  await clickOn(entryOf(dictionary).getByRole('button', { name: 'Add note' }));
  await userEvent.keyboard(text);
}

/** The expressions that the list shows, in their order. */
export function titles(): readonly string[] {
  return page
    .getByRole('heading', { level: 3 })
    .elements()
    .map(({ textContent }) => textContent);
}
