import { useEffect, useEffectEvent } from 'react';
import { useChoices } from '#choices/use-choices.ts';
import { type ShortcutCommand, shortcuts } from '#controls/shortcuts.ts';

/**
 * A German keyboard writes `[` as AltGr + 8, which Windows reports as Ctrl + Alt, and a Mac as Option + 5: what counts
 * is the character, unless a browser's own shortcut is meant.
 */
function isPlain(event: KeyboardEvent): boolean {
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey);
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('textarea, select, [contenteditable], input:not([type])') !== null
  );
}

/** Runs the page's commands by key, as long as the reader hasn't turned single keys off. */
export function useShortcuts(commands: Readonly<Record<ShortcutCommand, () => void>>): void {
  const [{ keys }] = useChoices();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcuts.find(({ key }) => key === event.key);
    if (!keys || !shortcut || event.defaultPrevented || !isPlain(event) || takesText(event.target)) return;
    event.preventDefault();
    commands[shortcut.command]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
