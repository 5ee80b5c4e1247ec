import { useEffectEvent } from 'react';
import { type ShortcutCommand, shortcuts } from '#reader/layers/shortcuts.ts';
import { useChoice } from '#reader/layers/use-choices.ts';
import { useListening } from '#ui/use-listening.ts';

/**
 * A German keyboard writes `[` as AltGr + 8, which Windows reports as Ctrl + Alt, and a Mac as Option + 5: what counts
 * is the character, unless a browser's own shortcut is meant.
 */
function isPlain(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return true;
  const isLetter = /^\p{L}$/u.test(event.key);
  return !(event.ctrlKey || event.metaKey || (event.altKey && isLetter));
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range])',
    ) !== null
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
    const pressed = find(event.key);
    if (!keys || !pressed || event.defaultPrevented || !isPlain(event) || takesText(event.target)) return;
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
    const shortcut = shortcuts.find(({ key }) => key === pressed);
    const run = shortcut && commands[shortcut.command];
    return run && { run, repeats: shortcut.repeats === true };
  });
}

/** Does something by a key of one's own, likewise. */
export function useShortcut(key: string, run: () => void): void {
  usePresses((pressed) => (pressed === key ? { run, repeats: false } : undefined));
}
