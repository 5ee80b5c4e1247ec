import { page } from 'vitest/browser';
import type { Note } from '#article/adopt/note.ts';
import type { ListedArticle } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import type { StorageError } from '#keep/storage-error.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { ShelfView } from '#shelf/views/ShelfView.tsx';
import { createEmitter } from '#ui/emitter.ts';
import { renderPage } from '../../setup-page.tsx';
import { createFakeOpener, type FakeOpening } from './fake-opening.ts';
import { edition } from './sample-text.ts';

type ViewStore = Parameters<typeof ShelfView>[0]['store'];

/** A shelf in the memory of the page. */
export interface FakeShelf extends ViewStore {
  /** What it holds now. */
  readonly texts: () => readonly KeptText[];
  /** What was to be kept when it was last cleared. */
  readonly spared: () => readonly string[] | undefined;
  /** Adds texts, as what opens them does. */
  readonly add: (...added: readonly KeptText[]) => void;
  /** Lets all that is asked of it fail, or nothing. */
  readonly fail: (error: StorageError | undefined) => void;
}

/** What is written in each text, and what each was given. */
interface ShelfContent {
  readonly plain?: ReadonlyMap<string, string>;
  readonly notes?: readonly Note[];
  readonly unreadable?: number;
}

export function createFakeShelf(
  kept: readonly KeptText[] = [],
  { plain = new Map(), notes = [], unreadable = 0 }: ShelfContent = {},
): FakeShelf {
  const { subscribe, emit } = createEmitter();
  let texts = kept;
  let error: StorageError | undefined;
  let spared: readonly string[] | undefined;
  const answer = async <Value,>(read: () => Value) =>
    error ? ({ ok: false, error } as const) : ({ ok: true, value: read() } as const);
  const put = (next: readonly KeptText[]) => {
    texts = next;
    emit();
  };
  return {
    list: () => answer(() => ({ texts, unreadable })),
    change: (id, change) =>
      answer(() => {
        put(texts.map((text) => (text.id === id ? change(text) : text)));
        return texts.find((text) => text.id === id);
      }),
    clear: (besides) =>
      answer(() => {
        spared = besides;
      }),
    readPlain: () => answer(() => plain),
    readSource: (id) => answer(() => ({ id, fileName: '', bytes: Uint8Array.of(239, 187, 191, 10, 0, 255) })),
    readDocument: () =>
      answer(() => ({
        version: '1',
        article: { slug: '', title: { de: '', en: '' }, titleBy: 'source', wordCount: 0, sections: [] },
        apparatus: { groups: [], others: [], timeline: [], additions: [], background: [], versions: [] },
        notes,
      })),
    subscribe,
    texts: () => texts,
    spared: () => spared,
    add: (...added) => put([...texts, ...added]),
    fail: (next) => {
      error = next;
      emit();
    },
  };
}

interface ShelfVisit {
  readonly language?: Language;
  readonly editions?: readonly ListedArticle[];
  readonly room?: { readonly used: number; readonly quota: number };
}

/** Opens the shelf with what is on it; returns what is opened there. */
export function openShelf(
  store: ViewStore = createFakeShelf(),
  { language = 'en', editions = [edition('astana', 'Blinken in Astana')], room }: ShelfVisit = {},
): readonly FakeOpening[] {
  const { openSource, openings } = createFakeOpener();
  renderPage(
    <ShelfView
      language={language}
      editions={editions}
      loadText={async (slug) => `Die Straße nach ${slug}`}
      store={store}
      openSource={openSource}
      readShare={(slug) => (slug === 'astana' ? 0.42 : undefined)}
      known={null}
      savedBySlug={new Map([['astana', { saved: 12, toReview: 3 }]])}
      roomLeft={room}
    />,
    language,
  );
  return openings;
}

/** The entry of a text. */
export const entryOf = (title: string) => page.getByRole('listitem', { name: title, exact: true });

/** The titles of the list, in their order. */
export function titles(): readonly string[] {
  return page
    .getByRole('region', { name: /^Texts|^Texte/ })
    .getByRole('heading', { level: 3 })
    .elements()
    .map(({ textContent }) => textContent);
}

/** Chooses files to be opened. */
export async function choose(...names: readonly string[]): Promise<void> {
  await page.getByLabelText(/^Open a file|^Datei öffnen/).upload(names.map((name) => new File(['x'], name)));
}
