import { hasDatabase } from '#ui/has-database.ts';

/** Name of the database on this device, and of the channel on which tabs tell one another that it has changed. */
export const studyName = 'lesart.study';

/**
 * Calls back once, when something may have been saved on this device: earlier, or from now on in whatever tab. So a page
 * on which nobody ever saves anything needn't load what reads the list.
 * @returns how to stop waiting
 */
export function whenSaved(callback: () => void): () => void {
  let channel: BroadcastChannel | undefined;
  let waiting = true;
  // Who asks for more where storage is refused is told why.
  const look = () => void hasDatabase(studyName).then((has) => has && found());
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && look();
  const stop = () => {
    waiting = false;
    channel?.close();
    window.removeEventListener('pageshow', comeBack);
  };
  const found = () => {
    if (!waiting) return;
    stop();
    callback();
  };
  try {
    channel = new BroadcastChannel(studyName);
    channel.addEventListener('message', found);
  } catch {
    // Refused with storage.
  }
  look();
  // Also when the page comes back out of the browser's cache, where it hears nothing of other tabs.
  window.addEventListener('pageshow', comeBack);
  return stop;
}
