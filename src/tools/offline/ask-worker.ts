import type { WorkerMessage } from '#tools/offline/kept-site.ts';
import { registerWorker } from '#tools/offline/register-worker.ts';

/** How long an answer may take, in milliseconds: a browser ends a worker that does one thing for longer. */
const patience = 300_000;

/**
 * Says something to the worker that serves the site, once there is one, and waits for its answer.
 * Errors: there can't be one, it is of a version that knows no answer, or it was ended.
 */
export async function askWorker<Answer>(message: WorkerMessage): Promise<Answer> {
  if (!(await registerWorker())) throw new Error('there is no service worker');
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    AbortSignal.timeout(patience).addEventListener('abort', reject, { once: true });
    active?.postMessage(message, [port2]);
  });
}
