import { useEffectEvent } from 'react';
import { takeEscape } from '#ui/escape-stack.ts';
import { useListening } from '#ui/use-listening.ts';

/**
 * Closes a part of the page by Escape, as long as it is open.
 * @param within where the focus must be for the key to mean it; without this it is meant wherever the focus is
 */
export function useEscape(isOpen: boolean, close: () => void, within?: () => Element | null): void {
  const leave = useEffectEvent(close);
  const place = useEffectEvent(() => within?.() ?? null);
  const isBound = within !== undefined;
  useListening(
    (signal) => {
      if (!isOpen) return;
      takeEscape(() => leave(), { signal, within: isBound ? () => place() : undefined });
    },
    [isOpen, isBound],
  );
}
