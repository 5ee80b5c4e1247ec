import type { StorageErrorKind } from '#keep/storage-error.ts';
import type { Opening, OpeningOptions, OpeningState } from '#shelf/open/opening.ts';
import { type RunningWorker, startWorker } from '#shelf/open/start-worker.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import { holdForVisit } from '#shelf/open/visit-texts.ts';
import type { WorkerNews } from '#shelf/open/worker-talk.ts';
import { setTextDeleted } from '#shelf/store/change-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { readClock } from '#ui/clock.ts';
import { createEmitter } from '#ui/emitter.ts';

/** What a text that was pasted is called, where a file would have a name. */
function nameSource(source: TextSource): string {
  if (source instanceof File) return source.name;
  if (typeof source !== 'string') return 'text.html';
  return /^\d+\t/m.test(source) ? 'text.conllu' : 'text.txt';
}

/**
 * Takes what was kept of a file off the shelf again, also what the worker had not told of yet; what was there before stays.
 * @param begun when the file was opened, in milliseconds since 1970
 */
async function takeBack(
  store: ShelfStore,
  { fileName, begun }: { readonly fileName: string; readonly begun: number },
  before: ReadonlySet<string>,
): Promise<void> {
  const list = await store.list();
  if (!list.ok) return;
  const { texts } = list.value;
  const came = texts.filter(
    // One that had been deleted came back, with the time at which it was first there.
    ({ id, source, deleted }) =>
      !before.has(id) && source.fileName === fileName && !deleted.value && deleted.at >= begun,
  );
  for (const { id } of came) await store.change(id, (kept) => setTextDeleted(kept, true, readClock()));
  // What the reader had deleted before can still be brought back, here or in another tab.
  await store.clear(texts.filter(({ deleted }) => deleted.value).map(({ id }) => id));
}

/** The ids of what stands on the shelf; where the browser refuses to tell, why. */
async function listIds(
  store: ShelfStore,
): Promise<{ readonly ids: ReadonlySet<string>; readonly refusal?: StorageErrorKind }> {
  const list = await store.list();
  if (!list.ok) return { ids: new Set(), refusal: list.error.kind };
  const there = list.value.texts.filter(({ deleted }) => !deleted.value);
  return { ids: new Set(there.map(({ id }) => id)) };
}

/**
 * Begins to take in a file, or a text that was pasted: in a worker, so that the page stays free. Nothing is thrown: whatever comes
 * of it is in the state.
 */
export function openSource(
  store: ShelfStore,
  source: TextSource,
  { withoutLost = false }: OpeningOptions = {},
): Opening {
  const { subscribe, emit } = createEmitter();
  const fileName = nameSource(source);
  let state: OpeningState = { texts: [], broken: [] };
  const begun = readClock();
  let kept: 'kept' | StorageErrorKind = 'kept';
  const become = (change: Partial<OpeningState>) => {
    state = { ...state, ...change };
    emit();
  };
  const end = (come: OpeningState['end'] & {}) => {
    if (state.end) return;
    worker?.stop();
    become({ end: come });
  };
  const hear = (news: WorkerNews) => {
    if (state.end) return;
    if (news.kind === 'progress') become({ progress: { done: news.done, of: news.of } });
    if (news.kind === 'broken') become({ broken: [...state.broken, news.place] });
    if (news.kind === 'text') {
      if (news.visit) {
        holdForVisit({ ...news.visit, text: news.text, source });
        kept = news.visit.reason;
      }
      become({ texts: [...state.texts, news.text] });
    }
    if (news.kind === 'failed') end(news);
    if (news.kind === 'done') {
      become({ texts: state.texts.map(({ unfinished: _, ...text }) => text) });
      end({ kind: 'done', adoption: news.adoption, kept });
    }
  };
  const before = listIds(store);
  let worker: RunningWorker | undefined;
  void before.then(({ refusal }) => {
    if (state.end) return;
    worker = startWorker(
      { kind: 'open', source, fileName, withoutLost, ...(refusal && { refusal }) },
      { onNews: hear, onFailure: (detail) => queueMicrotask(() => end({ kind: 'failed', detail })) },
    );
  });
  return {
    state: () => state,
    subscribe,
    cancel: () => {
      end({ kind: 'cancelled' });
      void before.then(({ ids }) => takeBack(store, { fileName, begun }, ids));
    },
  };
}
