import { commonForms } from 'virtual:common-forms';
import { compilerVersion } from 'virtual:compiler';
import { adoptTexts } from '#article/adopt/adopt-texts.ts';
import type { AdoptedText, Adoption } from '#article/adopt/adopted.ts';
import { decodeSource } from '#article/adopt/decode-source.ts';
import { recogniseFormat } from '#article/adopt/recognise-format.ts';
import { readsAsGerman } from '#article/adopt/tell-language.ts';
import { articleText } from '#article/document/sentences.ts';
import type { StorageErrorKind } from '#keep/storage-error.ts';
import { analyseSource, isAnalysed, NoDictionaries, withSenses } from '#shelf/open/analyse-source.ts';
import { describeText, makeDocument } from '#shelf/open/describe-text.ts';
import { fetchSenses } from '#shelf/open/fetch-dictionaries.ts';
import { identifySource, identifyText } from '#shelf/open/identify-text.ts';
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

const forms = new Set(commonForms);
const store = openShelfStore();

const tell = (news: WorkerNews) => self.postMessage(news);

type Taken = (text: AdoptedText, part: number) => Promise<'enough' | 'more'>;

/** Tells the page how far it is, not more often than it can show. */
function tellProgress(): (done: number, of: number) => void {
  let told = 0;
  return (done, of) => {
    const now = performance.now();
    if (now - told < step && done > 0) return;
    told = now;
    tell({ kind: 'progress', done, of });
  };
}

/**
 * Makes texts of a file, one after the other, and gives each away before it makes the next.
 * @param onText takes a text; `enough` ends it
 * @returns what has come of the file, where it was read to its end
 */
async function takeAsItIs(
  { bytes, fileName }: Pick<KeptSource, 'bytes' | 'fileName'>,
  withoutLost: boolean,
  onText: Taken,
): Promise<Adoption | undefined> {
  const adopting = adoptTexts(bytes, { fileName, commonForms: forms, withoutLost });
  const onProgress = tellProgress();
  let part = 0;
  for (let next = adopting.next(); ; next = adopting.next()) {
    if (next.done) return next.value;
    const { value } = next;
    if (value.kind === 'progress') {
      onProgress(value.done, value.of);
      continue;
    }
    if (value.kind === 'broken') tell(value);
    else if ((await onText(value.text, part)) === 'enough') return undefined;
    part += 1;
  }
}

/** A file's text without annotation, in whatever encoding; undefined of any other file. */
function readPlain(bytes: Uint8Array): string | undefined {
  const decoded = decodeSource(bytes);
  const isPlain = decoded.ok && recogniseFormat(decoded.bytes) === 'plain-text';
  return isPlain ? new TextDecoder().decode(decoded.bytes) : undefined;
}

/** The same of any file: of a German text without annotation once it has been analysed. */
async function takeIn(
  file: Pick<KeptSource, 'bytes' | 'fileName'>,
  withoutLost: boolean,
  onText: Taken,
): Promise<Adoption | undefined> {
  const adoption = await takeAsItIs(file, withoutLost, async (adopted, part) => {
    // What was found here and saved: without a dictionary it is read all the same.
    const senses = isAnalysed(adopted) ? await fetchSenses().catch(() => undefined) : undefined;
    return onText(senses ? withSenses(adopted, senses) : adopted, part);
  });
  const text = adoption?.ok === false ? readPlain(file.bytes) : undefined;
  if (text === undefined || !readsAsGerman(text.split(/\P{L}+/u))) return adoption;
  const { bytes, senses } = await analyseSource(text, tellProgress());
  return takeAsItIs({ ...file, bytes }, withoutLost, (adopted, part) =>
    onText(withSenses(adopted, senses), part),
  );
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
  const adoption = await takeIn(file, withoutLost, async (adopted, part) => {
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
  });
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
  const adoption = await takeIn(filed.source, withoutLost, async (adopted, part) => {
    if (part !== wanted) return 'more';
    const document = makeDocument(adopted, id, compilerVersion);
    await store.keepDocument(id, document);
    tell({ kind: 'compiled', document });
    return 'enough';
  });
  // Read to its end it has no such part.
  if (adoption) tell({ kind: 'gone' });
}

async function write(id: string): Promise<void> {
  const filed = await readFiled(id);
  if (!filed) return tell({ kind: 'gone' });
  const plain = readPlain(filed.source.bytes);
  const { bytes } = plain === undefined ? filed.source : await analyseSource(plain, tellProgress());
  tell({ kind: 'written', bytes });
}

const tasks = { compile, write };

self.addEventListener('message', ({ data: task }) => {
  const working = task.kind === 'open' ? open(task) : tasks[task.kind](task.id);
  working.catch((error: unknown) => {
    const isWithout = error instanceof NoDictionaries;
    tell({ kind: 'failed', detail: String(error), ...(isWithout && { lacks: 'dictionaries' }) });
  });
});
