import { askWorker } from '#tools/offline/ask-worker.ts';
import { keepOnAll } from '#tools/offline/keep-all.ts';
import type { KeptOrNot } from '#tools/offline/kept-site.ts';

/** Keeps the article that is read, if the page is one, and goes on with what the reader has asked to keep. */
export async function keepRead(slug: string | undefined): Promise<void> {
  try {
    if (slug !== undefined) await askWorker<KeptOrNot>({ keep: slug });
    keepOnAll();
  } catch {
    // Where there can't be a worker nothing is kept, and the page is as it is without one.
  }
}
