import type { Visit } from './visit.ts';
import { byteKinds } from './watch-network.ts';

/** What a target holds a median to: a number, or so many times the bare page's. */
export type Target = { readonly atMost: number } | { readonly timesBare: number };

/** A line of the report. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'KB' | 'MB' | '';
  readonly read: (visit: Visit) => number | undefined;
  readonly target?: Target;
}

/** The two lengths that are measured: the article as it is, and a hundred of it. */
export type Length = 'article' | 'hundredfold';

/** The figures of a length; what is asked of a long article is not what is asked of a short one. */
export function figuresOf(length: Length): readonly Figure[] {
  const isShort = length === 'article';
  const paint = isShort ? { target: { timesBare: 1.2 } } : {};
  const toggle = { target: { atMost: isShort ? 50 : 200 } };
  return [
    { name: 'first contentful paint', unit: 'ms', read: (visit) => visit.firstPaint, ...paint },
    { name: 'largest contentful paint', unit: 'ms', read: (visit) => visit.largestPaint, ...paint },
    {
      name: 'total blocking time',
      unit: 'ms',
      read: (visit) => visit.blocking,
      ...(isShort && { target: { atMost: 50 } }),
    },
    {
      name: 'layout shift',
      unit: '',
      read: (visit) => visit.layoutShift,
      ...(isShort && { target: { atMost: 0 } }),
    },
    { name: 'controls hydrated', unit: 'ms', read: (visit) => visit.hydrated },
    { name: 'whole text hydrated', unit: 'ms', read: (visit) => visit.whole },
    { name: 'longest task, loading', unit: 'ms', read: (visit) => visit.longestLoading },
    {
      name: 'longest task, hydrating',
      unit: 'ms',
      read: (visit) => visit.longestHydrating,
      ...(!isShort && { target: { atMost: 200 } }),
    },
    {
      name: 'first card of a word',
      unit: 'ms',
      read: (visit) => visit.firstCard,
      target: { atMost: 300 },
    },
    { name: 'next card', unit: 'ms', read: (visit) => visit.nextCard, target: { atMost: 100 } },
    {
      name: 'slowest step of the cursor',
      unit: 'ms',
      read: (visit) => visit.cursor,
      target: { atMost: 100 },
    },
    { name: 'actor chosen', unit: 'ms', read: (visit) => visit.choosing, target: { atMost: 100 } },
    { name: 'word glosses on', unit: 'ms', read: (visit) => visit.words, ...toggle },
    { name: 'word glosses off', unit: 'ms', read: (visit) => visit.wordsOff, ...toggle },
    { name: 'translation below', unit: 'ms', read: (visit) => visit.below, ...toggle },
    { name: 'JavaScript heap', unit: 'MB', read: (visit) => visit.heap / 1_000_000 },
    ...byteKinds.map(
      (kind): Figure => ({ name: `${kind} sent`, unit: 'KB', read: (visit) => visit.bytes[kind] / 1000 }),
    ),
  ];
}
