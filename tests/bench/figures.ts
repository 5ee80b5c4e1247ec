import type { Length } from './lengths.ts';
import { patience } from './patience.ts';
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
  /** How long it was waited for, in milliseconds, where it may never come. */
  readonly patience?: number;
}

/** The figures of a length; what is asked of a long article is not what is asked of a short one. */
export function figuresOf(length: Length): readonly Figure[] {
  const isShort = length === 'article';
  const paint = { target: { timesBare: 1.2 } };
  const atMost = (short: number, long: number): Target => ({ atMost: isShort ? short : long });
  const toggle = atMost(60, 80);
  const used = (name: string, read: Figure['read'], target: Target): Figure => ({
    name,
    unit: 'ms',
    read,
    target,
    patience: patience.use,
  });
  const late = { unit: 'ms', patience: patience.loading } as const;
  return [
    { name: 'first contentful paint', unit: 'ms', read: (visit) => visit.firstPaint, ...paint },
    { name: 'largest contentful paint', unit: 'ms', read: (visit) => visit.largestPaint, ...paint },
    {
      name: 'total blocking time',
      unit: 'ms',
      read: (visit) => visit.blocking,
      target: atMost(50, 300),
    },
    { name: 'layout shift', unit: '', read: (visit) => visit.layoutShift, target: { atMost: 0 } },
    { name: 'controls hydrated', read: (visit) => visit.hydrated, ...late },
    { name: 'whole page live', read: (visit) => visit.whole, ...late },
    {
      name: 'longest task, loading',
      unit: 'ms',
      read: (visit) => visit.longestLoading,
      target: atMost(80, 200),
    },
    {
      name: 'longest task, hydrating',
      unit: 'ms',
      read: (visit) => visit.longestHydrating,
      target: atMost(80, 200),
    },
    used('first card of a word', (visit) => visit.firstCard, atMost(150, 200)),
    used('next card', (visit) => visit.nextCard, atMost(80, 100)),
    used('slowest step of the cursor', (visit) => visit.cursor, { atMost: 100 }),
    used('actor chosen', (visit) => visit.choosing, atMost(80, 100)),
    used('word glosses on', (visit) => visit.words, atMost(100, 120)),
    used('word glosses off', (visit) => visit.wordsOff, toggle),
    used('translation below', (visit) => visit.below, toggle),
    used('translation beside', (visit) => visit.beside, toggle),
    used('translation off', (visit) => visit.translationOff, toggle),
    used('who says so', (visit) => visit.claims, toggle),
    {
      name: 'JavaScript heap',
      unit: 'MB',
      read: (visit) => visit.heap / 1_000_000,
      ...(!isShort && { target: { atMost: 35 } }),
    },
    ...byteKinds.map(
      (kind): Figure => ({ name: `${kind} sent`, unit: 'KB', read: (visit) => visit.bytes[kind] / 1000 }),
    ),
  ];
}
