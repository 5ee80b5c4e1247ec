import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { keepListPlace, type ListPlace, readListPlace } from '#shelf/views/list-place.ts';
import type { ItemSelection } from '#shelf/views/select-items.ts';

interface ShownList {
  readonly list: RefObject<HTMLElement | null>;
  readonly selection: ItemSelection;
  /** How many texts are shown. */
  readonly count: number;
  /** Whether all that belongs into it is in the list. */
  readonly isSettled: boolean;
}

/** Where the list was left, if the reader comes back to it. */
export function useLeftPlace(): ListPlace | undefined {
  const [left] = useState(readListPlace);
  return left;
}

/** Keeps where the list is when it is left, and goes to where it was left once it is drawn. */
export function useListPlace(left: ListPlace | undefined, { list, selection, count, isSettled }: ShownList) {
  const isThere = useRef(left?.entry === undefined);
  const isAsked = selection.search === left?.search && selection.order === left.order;
  const keep = useEffectEvent((element: Element) => {
    if (isSettled) keepListPlace(element, selection);
  });
  // While it is still in the page: a text that is open for this visit only is drawn in the place of the list.
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const leave = () => keep(current);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left may come with the next texts that are found.
  useLayoutEffect(() => {
    // Who asks for something else is somewhere else.
    if (!isAsked) isThere.current = true;
    const entry = isSettled && !isThere.current && document.getElementById(left?.entry ?? '');
    if (!entry) return;
    isThere.current = true;
    window.scrollBy({ top: entry.getBoundingClientRect().top - (left?.top ?? 0), behavior: 'instant' });
  }, [isAsked, isSettled, count]);
}
