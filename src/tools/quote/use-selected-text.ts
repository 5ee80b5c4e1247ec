import { useState } from 'react';
import { articleElement } from '#reader/place/text-elements.ts';
import { readSelection } from '#tools/quote/read-selection.ts';
import { selectedRange } from '#tools/quote/selected-range.ts';
import type { SelectedText } from '#tools/quote/selected-text.ts';
import { useListening } from '#ui/use-listening.ts';

/** What the reader has selected in the article. */
export interface Selection {
  readonly text: SelectedText;
  readonly range: Range;
}

/** How long a selection must stay as it is, in milliseconds, before it counts as finished. */
const patience = 250;

function readDocument(): Selection | undefined {
  const article = articleElement();
  const range = selectedRange();
  const text = article && range ? readSelection(article, range) : undefined;
  return text && range && { text, range: range.cloneRange() };
}

/** What is selected in the article, once the reader has finished selecting; undefined as soon as nothing is. */
export function useSelectedText(): Selection | undefined {
  const [selected, setSelected] = useState(readDocument);
  useListening((signal) => {
    let isPressed = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(waiting);
      if (!isPressed) waiting = setTimeout(() => setSelected(readDocument()), patience);
    };
    const change = () => {
      if (getSelection()?.isCollapsed !== false) setSelected(undefined);
      look();
    };
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      look();
    };
    const options = { signal, passive: true };
    document.addEventListener('selectionchange', change, options);
    document.addEventListener('pointerdown', press, options);
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, release, options);
    return () => clearTimeout(waiting);
  }, []);
  return selected;
}
