import { commonForms } from 'virtual:common-forms';
import { compilerVersion } from 'virtual:compiler';
import { adoptTexts } from '#article/adopt/adopt-texts.ts';
import type { AdoptedText } from '#article/adopt/adopted.ts';
import { describeText, makeDocument, printPlain } from '#shelf/open/describe-text.ts';
import { identifySource, identifyText } from '#shelf/open/identify-text.ts';
import type { WorkerNews, WorkerTask } from '#shelf/open/worker-talk.ts';
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

type Taken = (text: AdoptedText, part: number) => Promise<'enough' | undefined>;

/** Makes texts of a file, one after the other, and gives each away before it makes the next. */
async function takeIn(
  { bytes, fileName }: Pick<KeptSource, 'bytes' | 'fileName'>,
  withoutLost: boolean,
  onText: Taken,
): Promise<void> {
  const adopting = adoptTexts(bytes, { fileName, commonForms: forms, withoutLost });
  let part = 0;
  let told = 0;
  for (let next = adopting.next(); ; next = adopting.next()) {
    if (next.done) return tell({ kind: 'done', adoption: next.value });
    const { value } = next;
    if (value.kind === 'progress') {
      const now = performance.now();
      if (now - told < step && value.done > 0) continue;
      told = now;
      tell(value);
      continue;
    }
    if (value.kind === 'broken') tell(value);
    else if ((await onText(value.text, part)) === 'enough') return;
    part += 1;
  }
}

async function open({
  source,
  fileName,
  withoutLost,
}: WorkerTask & { readonly kind: 'open' }): Promise<void> {
  const bytes = new Uint8Array(
    typeof source === 'string' ? new TextEncoder().encode(source) : await source.arrayBuffer(),
  );
  const id = await identifySource(bytes);
  const file = { id, fileName, bytes };
  await takeIn(file, withoutLost, async (adopted, part) => {
    const own = await identifyText(id, part);
    const text = describeText(
      adopted,
      own,
      { id, fileName, bytes: bytes.length, part, withoutLost },
      Date.now(),
    );
    const document = makeDocument(adopted, own, compilerVersion);
    const kept = await store.keep(file, [{ text, document, plain: printPlain(adopted) }]);
    // Opened once more it has the name that the reader has given it.
    const stored = kept.ok ? await store.readText(own) : kept;
    if (kept.ok) tell({ kind: 'text', text: (stored.ok && stored.value) || text });
    else tell({ kind: 'text', text, visit: { document, reason: kept.error.kind } });
    return undefined;
  });
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
  await takeIn(filed.source, withoutLost, async (adopted, part) => {
    if (part !== wanted) return undefined;
    const document = makeDocument(adopted, id, compilerVersion);
    await store.keepDocument(id, document);
    tell({ kind: 'compiled', document });
    return 'enough';
  });
}

self.addEventListener('message', ({ data: task }) => {
  const working = task.kind === 'open' ? open(task) : compile(task.id);
  working.catch((error: unknown) => tell({ kind: 'failed', detail: String(error) }));
});
