import { useEffectEvent, useState } from 'react';
import type { TextSource } from '#shelf/open/text-source.ts';
import { readTransfer } from '#shelf/views/read-transfer.ts';
import { isOverlaid } from '#ui/open-popover.ts';
import { useListening } from '#ui/use-listening.ts';

const fields = 'input, textarea, select, [contenteditable]';

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}

function canBeOpened(transfer: DataTransfer | null): boolean {
  return transfer?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false;
}

/**
 * Takes in what is dropped anywhere on the page, or pasted outside its fields.
 * @returns whether something that can be opened is being dragged over the page
 */
export function useTakenIn(onTake: (sources: readonly TextSource[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onTake);
  useListening((signal) => {
    let isOwn = false;
    let entered: EventTarget | null = null;
    const isMeant = ({ target, dataTransfer }: DragEvent) => {
      if (isOwn || !canBeOpened(dataTransfer)) return false;
      // A text that is dropped into a field is for the field.
      return dataTransfer?.types.includes('Files') || !isInField(target);
    };
    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      listener: (event: WindowEventMap[Name]) => void,
    ) => window.addEventListener(name, listener, { signal });
    // A link or a selection of the page itself is nothing to open.
    listen('dragstart', () => {
      isOwn = true;
    });
    listen('dragend', () => {
      isOwn = false;
    });
    listen('dragenter', (event) => {
      entered = event.target;
      if (!isMeant(event)) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragover', (event) => {
      if (isMeant(event)) event.preventDefault();
    });
    listen('dragleave', ({ target }) => {
      // The next element is entered before the last is left.
      if (target === entered) setOver(false);
    });
    listen('drop', (event) => {
      setOver(false);
      if (!isMeant(event)) return;
      event.preventDefault();
      take(readTransfer(event.dataTransfer));
    });
    listen('paste', (event) => {
      if (isInField(event.target) || isOverlaid()) return;
      const sources = readTransfer(event.clipboardData);
      if (sources.length === 0) return;
      event.preventDefault();
      take(sources);
    });
    return undefined;
  }, []);
  return isOver;
}
