import { takeShared } from '#tools/offline/shared-files.ts';

type Take = (sources: readonly (File | string)[]) => void;

/**
 * Hands on what the system brings to the shelf: files that were opened with the installed app, and what another app has shared.
 * Source: wicg.github.io/web-app-launch.
 */
export function takeArriving(take: Take, signal: AbortSignal): void {
  window.launchQueue?.setConsumer(async ({ files }) => {
    const opened = await Promise.all(files.map((handle) => handle.getFile()));
    if (opened.length > 0 && !signal.aborted) take(opened);
  });
  void takeShared().then((shared) => {
    if (shared.length > 0 && !signal.aborted) take(shared);
  });
}
