import { compilerVersion } from 'virtual:compiler';
import { articleText } from '#article/document/sentences.ts';
import type { StorageErrorKind } from '#keep/storage-error.ts';
import { analyseSource, NoDictionaries } from '#shelf/open/analyse-source.ts';
import { describeText, makeDocument } from '#shelf/open/describe-text.ts';
import { identifySource, identifyText } from '#shelf/open/identify-text.ts';
import { type Progress, readPlain, type TakeText, takeIn } from '#shelf/open/take-in.ts';
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

async function open({ source, fileName, withoutLost, refusal }: Open): Promise<void> {
  const bytes = new Uint8Array(
    typeof source === 'string' ? new TextEncoder().encode(source) : await source.arrayBuffer(),
  );
  const id = await identifySource(bytes);
  const file = { id, fileName, bytes };
  // One for all texts of the file: sorted by it they stay together, in its order.
  const now = Date.now();
  const came: string[] = [];
  const onText: TakeText = async (adopted, part) => {
    const own = await identifyText(id, part);
    const from = { id, fileName, part, withoutLost };
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

/** A text of the shelf and the file that it is made of. */
async function readFiled(
  id: string,
): Promise<{ readonly text: KeptText; readonly source: KeptSource } | undefined> {
  const text = await store.readText(id);
  if (!text.ok || !text.value) return undefined;
  const source = await store.readSource(text.value.source.id);
  return source.ok && source.value ? { text: text.value, source: source.value } : undefined;
}

async function compile(id: string): Promise<void> {
  const filed = await readFiled(id);
  if (!filed) return tell({ kind: 'gone' });
  const { part: wanted, withoutLost } = filed.text.source;
  const onText: TakeText = async (adopted, part) => {
    if (part !== wanted) return 'more';
    const document = makeDocument(adopted, id, compilerVersion);
    await store.keepDocument(id, document);
    tell({ kind: 'compiled', document });
    return 'enough';
  };
  const adoption = await takeIn(filed.source, {
    ...{ withoutLost, onText, onBroken: tell, onProgress: tellProgress() },
    part: wanted,
  });
  // Read to its end it has no such part.
  if (adoption) tell({ kind: 'gone' });
}

async function write(id: string): Promise<void> {
  const filed = await readFiled(id);
  if (!filed) return tell({ kind: 'gone' });
  const { text, source } = filed;
  const plain = readPlain(source.bytes);
  if (plain === undefined) return tell({ kind: 'written', bytes: source.bytes });
  const options = { onProgress: tellProgress(), only: text.source.part + 1 };
  const piece = await analyseSource(plain, options).next();
  tell(piece.done ? { kind: 'gone' } : { kind: 'written', bytes: piece.value.bytes });
}

const tasks = { compile, write };

self.addEventListener('message', ({ data: task }) => {
  const working = task.kind === 'open' ? open(task) : tasks[task.kind](task.id);
  working.catch((error: unknown) => {
    const isWithout = error instanceof NoDictionaries;
    tell({ kind: 'failed', detail: String(error), ...(isWithout && { lacks: 'dictionaries' }) });
  });
});
