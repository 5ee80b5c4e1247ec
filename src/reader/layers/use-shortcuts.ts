import { useEffectEvent } from 'react';
import { type ShortcutCommand, shortcuts } from '#reader/layers/shortcuts.ts';
import { useChoice } from '#reader/layers/use-choices.ts';
import { pressedKey } from '#ui/pressed-key.ts';
import { useListening } from '#ui/use-listening.ts';

/** Whether what is typed goes into a field; one that the browser's extensions lay over the page stands in a shadow tree. */
function takesText(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('textarea, select, input:not([type=checkbox], [type=radio], [type=range])') !== null)
  );
}

/** What a key does. */
interface Pressed {
  readonly run: () => void;
  /** Whether it goes on while the key is held down. */
  readonly repeats: boolean;
}

function usePresses(find: (key: string) => Pressed | undefined): void {
  const [keys] = useChoice('keys');
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = pressedKey(event);
    const pressed = key === undefined ? undefined : find(key);
    if (!keys || !pressed || event.defaultPrevented || takesText(event)) return;
    event.preventDefault();
    // A key held down moves on and on; it doesn't make a layer flicker.
    if (event.repeat && !pressed.repeats) return;
    pressed.run();
  });
  useListening((signal) => {
    document.addEventListener('keydown', (event) => press(event), { signal });
  }, []);
}

/**
 * Runs commands of the page by key, as long as the reader hasn't turned single keys off. Each part of the page gives
 * those that it knows.
 */
export function useShortcuts(commands: Readonly<Partial<Record<ShortcutCommand, () => void>>>): void {
  usePresses((pressed) => {
    const shortcut = shortcuts.find((one) => one.keys.includes(pressed));
    const run = shortcut && commands[shortcut.command];
    return run && { run, repeats: shortcut.repeats === true };
  });
}

/** Does something by a key of one's own, likewise. */
export function useShortcut(key: string, run: () => void): void {
  usePresses((pressed) => (pressed === key ? { run, repeats: false } : undefined));
}
