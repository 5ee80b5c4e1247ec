import workerAddress from '#shelf/open/worker.ts?worker&url';
import type { WorkerNews, WorkerTask } from '#shelf/open/worker-talk.ts';
import { scriptAddress } from '#ui/script-address.ts';

/** A worker at its task. */
export interface RunningWorker {
  readonly stop: () => void;
}

interface Listeners {
  readonly onNews: (news: WorkerNews) => void;
  /** It can't be had, or it has broken. */
  readonly onFailure: (detail: string) => void;
}

/** Starts a worker for a task. It ends when it is stopped, not by itself. */
export function startWorker(task: WorkerTask, { onNews, onFailure }: Listeners): RunningWorker {
  try {
    const worker = new window.Worker(scriptAddress(workerAddress), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => onNews(data));
    worker.addEventListener('error', ({ message }) => onFailure(message));
    worker.addEventListener('messageerror', () => onFailure('messageerror'));
    worker.postMessage(task);
    return { stop: () => worker.terminate() };
  } catch (error) {
    onFailure(String(error));
    return { stop: () => {} };
  }
}
