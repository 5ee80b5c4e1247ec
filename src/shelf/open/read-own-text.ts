import { compilerVersion } from 'virtual:compiler';
import type { Analysis } from '#article/document/analysis.ts';
import type { StorageErrorKind } from '#keep/storage-error.ts';
import { askWorker, type OnProgress } from '#shelf/open/ask-worker.ts';
import { findVisitText } from '#shelf/open/visit-texts.ts';
import type { HeldSource } from '#shelf/open/worker-talk.ts';
import type { KeptDocument, KeptText } from '#shelf/store/kept-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';

/** A text of the reader's own with what its page shows. */
export interface OwnText extends Pick<KeptDocument, 'article' | 'apparatus' | 'notes' | 'translation'> {
  readonly text: KeptText;
  /** Why it is open for this visit only; nothing where it is kept. */
  readonly unkept?: StorageErrorKind;
  /** What can be asked of the words of a section. Errors: it can't be had any more. */
  readonly loadAnalysis: (section: string) => Promise<Analysis>;
  /**
   * Its file, byte for byte; of plain German and of a web page the CoNLL-U that has been made of it, under the title that the reader has given it.
   * Errors: it can't be had any more.
   */
  readonly loadConllu: () => Promise<Uint8Array<ArrayBuffer>>;
}

export type ReadOwnText =
  | { readonly ok: true; readonly own: OwnText }
  /** The device doesn't have it, or it can't be read, which the kind says. */
  | { readonly ok: false; readonly reason: 'unknown' | StorageErrorKind }
  | { readonly ok: false; readonly reason: 'deleted'; readonly title: string };

/** Compiles a text of the shelf anew, of its file. Undefined where that makes none. */
async function compileAnew(id: string, onProgress: OnProgress): Promise<KeptDocument | undefined> {
  const news = await askWorker({ kind: 'compile', id }, { onProgress });
  return news?.kind === 'compiled' ? news.document : undefined;
}

/** Loads the CoNLL-U of a text; that of plain German takes as long as it took at first. Errors: it can't be had. */
async function loadConllu(id: string, held?: HeldSource): Promise<Uint8Array<ArrayBuffer>> {
  const news = await askWorker({ kind: 'write', id, ...(held && { held }) });
  if (news?.kind !== 'written') throw new Error(`no CoNLL-U of ${id}`);
  return news.bytes;
}

/** Takes what is asked of words from a document that is at hand. */
function analysisIn({ analysis }: KeptDocument): OwnText['loadAnalysis'] {
  return async (section) => {
    const known = Object.hasOwn(analysis, section) ? analysis[section] : undefined;
    if (!known) throw new Error(`no section "${section}"`);
    return known;
  };
}

/**
 * Reads a text of the reader's own, by its id. What another version of the compiler has made is made anew, or what had another translation.
 * @param onProgress told how many sentences of its file have been read by then
 */
export async function readOwnText(
  store: ShelfStore,
  id: string,
  onProgress: OnProgress,
): Promise<ReadOwnText> {
  const visit = findVisitText(id);
  if (visit) {
    const { text, document, reason, source } = visit;
    const loaders = {
      loadAnalysis: analysisIn(document),
      loadConllu: () => loadConllu(id, { text, source }),
    };
    return { ok: true, own: { text, ...document, unkept: reason, ...loaders } };
  }
  const [text, kept] = await Promise.all([store.readText(id), store.readDocument(id)]);
  if (!text.ok) return { ok: false, reason: text.error.kind };
  if (!kept.ok) return { ok: false, reason: kept.error.kind };
  if (!text.value) return { ok: false, reason: 'unknown' };
  if (text.value.deleted.value) return { ok: false, reason: 'deleted', title: text.value.title.value };
  const isFresh = kept.value?.translation?.at === text.value.translation?.at;
  if (isFresh && kept.value?.version === compilerVersion) {
    const loadAnalysis = async (section: string): Promise<Analysis> => {
      const read = await store.readAnalysis(id, section);
      if (!read.ok || !read.value) throw new Error(read.ok ? `no section "${section}"` : read.error.detail);
      return read.value;
    };
    return {
      ok: true,
      own: { text: text.value, ...kept.value, loadAnalysis, loadConllu: () => loadConllu(id) },
    };
  }
  const document = await compileAnew(id, onProgress);
  if (!document) return { ok: false, reason: 'unknown' };
  const loaders = { loadAnalysis: analysisIn(document), loadConllu: () => loadConllu(id) };
  return { ok: true, own: { text: text.value, ...document, ...loaders } };
}
