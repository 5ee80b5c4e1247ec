import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { useAskedView } from '#site/use-asked-view.ts';

const load = async () => (await import('#site/SiteShortcuts.tsx')).SiteShortcuts;

/** Lists the keys on the page of what the reader has saved, by the key for it. Loaded on first use. */
export function StudyHelp() {
  const shortcuts = useAskedView(load, 'beside');
  useShortcuts({
    help: () => {
      document.getElementById('shortcuts')?.togglePopover();
      // Without a network there is no list: the page works as before.
      shortcuts.want().catch(() => undefined);
    },
  });
  return shortcuts.View && <shortcuts.View />;
}
