import type { Figure, Target } from './figure.ts';
import { figuresOfUse } from './figures-of-use.ts';
import type { Length } from './lengths.ts';
import { patience } from './patience.ts';
import type { Visit } from './visit.ts';
import { byteKinds } from './watch-network.ts';

/** The figures of a length; what is asked of a long article is not what is asked of a short one. */
export function figuresOf(length: Length): readonly Figure<Visit>[] {
  const isShort = length === 'article';
  const paint = { target: { times: 1.2 } };
  const atMost = (short: number, long: number): Target => ({ atMost: isShort ? short : long });
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
    ...figuresOfUse(isShort),
    {
      name: 'JavaScript heap',
      unit: 'MB',
      read: (visit) => visit.heap / 1_000_000,
      ...(!isShort && { target: { atMost: 35 } }),
    },
    ...byteKinds.map(
      (kind): Figure<Visit> => ({
        name: `${kind} sent`,
        unit: 'KB',
        read: (visit) => visit.bytes[kind] / 1000,
      }),
    ),
  ];
}
