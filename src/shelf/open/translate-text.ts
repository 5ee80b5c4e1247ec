import { readPairs, writePairs } from '#article/adopt/sentence-pairs.ts';
import type { Outcome } from '#keep/storage-error.ts';
import { askWorker, type OnProgress } from '#shelf/open/ask-worker.ts';
import type { DeviceTranslator } from '#shelf/open/device-translator.ts';
import type { TranslationOrigin } from '#shelf/open/translation-origin.ts';
import { findVisitText, holdForVisit } from '#shelf/open/visit-texts.ts';
import type { TranslatedText } from '#shelf/open/worker-talk.ts';
import { setTranslation } from '#shelf/store/change-text.ts';
import { type NewTranslation, stampDocument } from '#shelf/store/keep-texts.ts';
import type { KeptText, KeptTranslation } from '#shelf/store/kept-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { translationOf } from '#shelf/store/translation-of.ts';
import { readClock } from '#ui/clock.ts';

/** What comes of holding an English text against a German one. */
export type Translating =
  | { readonly kind: 'matched'; readonly translated: TranslatedText; readonly origin: TranslationOrigin }
  /** What reads plain German can't be had, the text isn't there any more, or the browser's translator has failed. */
  | { readonly kind: 'failed'; readonly lacks?: 'dictionaries' }
  | { readonly kind: 'cancelled' };

interface Waiting {
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

interface TranslatingOptions extends Waiting {
  readonly origin: TranslationOrigin;
}

/** Holds an English text against one of the shelf, in a worker. Nothing is kept by it. */
export async function matchEnglish(
  id: string,
  english: string,
  { origin, onProgress, signal }: TranslatingOptions,
): Promise<Translating> {
  const held = findVisitText(id);
  const news = await askWorker(
    {
      ...{ kind: 'translate', id, english, origin },
      ...(held && { held: { text: held.text, source: held.source } }),
    },
    { onProgress, signal },
  );
  if (signal.aborted) return { kind: 'cancelled' };
  if (news?.kind === 'translated') return { kind: 'matched', translated: news.translated, origin };
  return { kind: 'failed', ...(news?.kind === 'failed' && news.lacks && { lacks: news.lacks }) };
}

/**
 * Lets the browser translate the sentences of a text, and its title, on this device. Nothing is kept by it.
 */
export async function translateOnDevice(
  { translate }: DeviceTranslator,
  id: string,
  german: readonly string[],
  { onProgress, signal }: Waiting,
): Promise<Translating> {
  try {
    const english = await translate(german, onProgress, signal);
    const pairs = writePairs(german.map((sentence, index) => [sentence, english[index] ?? '']));
    const origin = { way: 'browser', added: readClock() } as const;
    return await matchEnglish(id, pairs, { origin, onProgress: () => undefined, signal });
  } catch {
    return { kind: signal.aborted ? 'cancelled' : 'failed' };
  }
}

/** The English that a text has, as it was pasted; of what a browser has translated the sentences, each a paragraph. Undefined where it can't be had. */
export async function readEnglish(
  { readSource }: Pick<ShelfStore, 'readSource'>,
  text: KeptText,
): Promise<string | undefined> {
  const translation = translationOf(text);
  if (!translation) return undefined;
  const held = findVisitText(text.id)?.english;
  const read = held ? { ok: true, value: held } : await readSource(translation.source);
  if (!read.ok || !read.value) return undefined;
  const english = new TextDecoder().decode(read.value.bytes);
  return translation.way === 'browser' ? [...readPairs(english).values()].join('\n\n') : english;
}

/** Keeps a translation with its text, or for this visit where that is all the text is there for. */
export async function keepEnglish(
  store: Pick<ShelfStore, 'translate'>,
  id: string,
  { source, document }: NewTranslation,
  origin: TranslationOrigin,
): Promise<Outcome<KeptText | undefined>> {
  const translation: KeptTranslation = { ...origin, source: source.id, removed: false };
  const change = (text: KeptText) => setTranslation(text, translation, readClock());
  const held = findVisitText(id);
  if (held) {
    const text = change(held.text);
    holdForVisit({ ...held, text, english: source, document: stampDocument(document, text) });
    return { ok: true, value: text };
  }
  return store.translate(id, { source, document }, change);
}
