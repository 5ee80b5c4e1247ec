import { startWorker } from '#shelf/open/start-worker.ts';
import type { WorkerNews, WorkerTask } from '#shelf/open/worker-talk.ts';

/** Told how many sentences have been read by then, of how many. */
export type OnProgress = (done: number, of: number) => void;

interface Asking {
  readonly onProgress?: OnProgress;
  /** Ends it, without an answer. */
  readonly signal?: AbortSignal;
}

/** Gives the worker a task, and has what comes of it; undefined where it can't be had, has broken, or isn't wanted any more. */
export function askWorker(
  task: WorkerTask,
  { onProgress, signal }: Asking = {},
): Promise<WorkerNews | undefined> {
  return new Promise((resolve) => {
    const end = (news?: WorkerNews) => {
      worker.stop();
      resolve(news);
    };
    const worker = startWorker(task, {
      onNews: (news) => (news.kind === 'progress' ? onProgress?.(news.done, news.of) : end(news)),
      onFailure: () => queueMicrotask(end),
    });
    signal?.addEventListener('abort', () => end());
  });
}
