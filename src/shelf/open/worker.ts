import { compilerVersion } from 'virtual:compiler';
import { articleText } from '#article/document/sentences.ts';
import type { StorageErrorKind } from '#keep/storage-error.ts';
import { NoDictionaries } from '#shelf/open/analyse-source.ts';
import { countKept } from '#shelf/open/count-kept.ts';
import { describeText, makeDocument } from '#shelf/open/describe-text.ts';
import {
  compileFiled,
  type FiledText,
  openTranslation,
  readFiled,
  writeFiled,
} from '#shelf/open/filed-text.ts';
import { identifySource, identifyText } from '#shelf/open/identify-text.ts';
import { nameList } from '#shelf/open/name-list.ts';
import { type Progress, type TakeText, takeIn } from '#shelf/open/take-in.ts';
import type { TextSource } from '#shelf/open/text-source.ts';
import type { WorkerNews, WorkerTask } from '#shelf/open/worker-talk.ts';
import type { NewText } from '#shelf/store/keep-texts.ts';
import type { KeptSource } from '#shelf/store/kept-source.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';
import { openShelfStore } from '#shelf/store/shelf-store.ts';

// The worker in which files are taken in. It is started for a task and stopped when that is done, or when the reader gives it up.

declare const self: {
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<WorkerTask>) => void) => void;
  readonly postMessage: (news: WorkerNews) => void;
};

/** How often the page is told how far it is, in milliseconds: each time it draws that, and a slow phone has other work. */
const step = 100;

const store = openShelfStore();

const tell = (news: WorkerNews) => self.postMessage(news);

/** Tells the page how far it is, not more often than it can show. */
function tellProgress(): Progress {
  let told = 0;
  return (done, of) => {
    const now = performance.now();
    if (now - told < step && done > 0) return;
    told = now;
    tell({ kind: 'progress', done, of });
  };
}

/** Keeps a text, and tells how it stands on the shelf then, or why it doesn't. */
async function keep(
  file: KeptSource,
  fresh: NewText,
  refusal: StorageErrorKind | undefined,
): Promise<KeptText | StorageErrorKind> {
  if (refusal) return refusal;
  const kept = await store.keep(file, [{ ...fresh, text: { ...fresh.text, unfinished: true } }]);
  return kept.ok ? (kept.value[0] ?? fresh.text) : kept.error.kind;
}

type Open = WorkerTask & { readonly kind: 'open' };

/** The bytes of what was chosen or pasted: what is kept. */
async function readBytes(source: TextSource): Promise<Uint8Array<ArrayBuffer>> {
  if (source instanceof File) return new Uint8Array(await source.arrayBuffer());
  return new TextEncoder().encode(typeof source === 'string' ? source : source.html);
}

async function open({ source, fileName, withoutLost, refusal }: Open): Promise<void> {
  const bytes = await readBytes(source);
  const id = await identifySource(bytes);
  const file = { id, fileName, bytes };
  // One for all texts of the file: sorted by it they stay together, in its order.
  const now = Date.now();
  const came: string[] = [];
  const onText: TakeText = async (adopted, part) => {
    const own = await identifyText(id, part);
    const isPasted = !(source instanceof File);
    const from = { id, fileName, part, withoutLost, ...(isPasted && { pasted: true as const }) };
    const text = describeText(adopted, own, from, now);
    const document = makeDocument(adopted, own, compilerVersion);
    const stored = await keep(file, { text, document, plain: articleText(adopted.article) }, refusal);
    if (typeof stored === 'string') tell({ kind: 'text', text, visit: { document, reason: stored } });
    else {
      came.push(own);
      tell({ kind: 'text', text: stored });
    }
    return 'more';
  };
  const adoption = await takeIn(file, { withoutLost, onText, onBroken: tell, onProgress: tellProgress() });
  if (came.length > 0) await store.finish(came);
  if (adoption) tell({ kind: 'done', adoption });
}

async function compile(id: string): Promise<void> {
  const filed = await readFiled(store, id);
  const document = filed && (await compileFiled(filed, tellProgress()));
  if (!document) return tell({ kind: 'gone' });
  await store.keepDocument(id, document);
  tell({ kind: 'compiled', document });
}

async function count(ids: readonly string[]): Promise<void> {
  const counts = await countKept(store, ids);
  await store.keepCounts(counts);
  tell({ kind: 'counted', counts });
}

type TranslateTask = WorkerTask & { readonly kind: 'translate' };
type WriteTask = WorkerTask & { readonly kind: 'write' };

/** A text that is open for this visit only has its file with it. */
async function readHeld({ id, held }: TranslateTask | WriteTask): Promise<FiledText | undefined> {
  if (!held) return readFiled(store, id);
  const { text, source } = held;
  return { text, source: { bytes: await readBytes(source), fileName: text.source.fileName } };
}

async function write(task: WriteTask): Promise<void> {
  const filed = await readHeld(task);
  const bytes = filed && (await writeFiled(filed, tellProgress()));
  tell(bytes ? { kind: 'written', bytes } : { kind: 'gone' });
}

async function translate(task: TranslateTask): Promise<void> {
  const { english, origin } = task;
  const filed = await readHeld(task);
  const bytes = await readBytes(english);
  const translation = openTranslation(bytes, origin);
  const document = filed && (await compileFiled({ ...filed, translation }, tellProgress()));
  const match = translation.match();
  if (!document || !match) return tell({ kind: 'gone' });
  const source = { id: await identifySource(bytes), fileName: 'english.txt', bytes };
  tell({ kind: 'translated', translated: { match, source, document } });
}

/** Does what the page asks for. */
async function work(task: WorkerTask): Promise<void> {
  switch (task.kind) {
    case 'open':
      return open(task);
    case 'compile':
      return compile(task.id);
    case 'count':
      return count(task.ids);
    case 'write':
      return write(task);
    case 'translate':
      return translate(task);
    case 'list':
      return tell({ kind: 'listed', words: await nameList(task.list) });
  }
}

self.addEventListener('message', ({ data: task }) => {
  work(task).catch((error: unknown) => {
    const isWithout = error instanceof NoDictionaries;
    tell({ kind: 'failed', detail: String(error), ...(isWithout && { lacks: 'dictionaries' }) });
  });
});
