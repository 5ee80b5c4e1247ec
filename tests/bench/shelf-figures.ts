import type { Figure } from './figure.ts';
import { figuresOfUse } from './figures-of-use.ts';
import { patience } from './patience.ts';
import type { TakenFile } from './take-file.ts';
import type { OwnVisit } from './visit-own-text.ts';
import type { ShelfVisit } from './visit-shelf.ts';

const late = { unit: 'ms', patience: patience.loading } as const;

/** Of one text of the reader's own, which is to be used as an article is. */
export const ownFigures: readonly Figure<OwnVisit>[] = [
  { name: 'file taken in, by a worker at full speed', read: (visit) => visit.taken, ...late },
  {
    name: 'longest task of the shelf meanwhile',
    unit: 'ms',
    read: (visit) => visit.longestTaking,
    target: { atMost: 80 },
  },
  { name: 'first words', read: (visit) => visit.firstWords, target: { atMost: 2_000 }, ...late },
  { name: 'whole text live', read: (visit) => visit.whole, ...late },
  { name: 'longest task', unit: 'ms', read: (visit) => visit.longestShowing, target: { atMost: 200 } },
  ...figuresOfUse(true),
  { name: 'JavaScript heap', unit: 'MB', read: (visit) => visit.heap / 1_000_000 },
];

/** Of a file of many texts. */
export const treebankFigures: readonly Figure<TakenFile>[] = [
  { name: 'first text to be read', read: (taken) => taken.first, ...late },
  { name: 'all texts to be read', read: (taken) => taken.all, ...late },
  { name: 'longest task', unit: 'ms', read: (taken) => taken.longest, target: { atMost: 80 } },
  { name: 'frames 50 ms late or more', unit: '%', read: (taken) => taken.late, target: { atMost: 5 } },
  {
    name: 'memory of its own (RssAnon), peak',
    unit: 'MB',
    read: (taken) => taken.memory?.own,
    target: { atMost: 400 },
  },
  { name: 'memory with what is shared (RSS), peak', unit: 'MB', read: (taken) => taken.memory?.resident },
];

/** Of the shelf with many texts beside one with none: less than a tenth of a second more nobody notices. */
export const shelfFigures: readonly Figure<ShelfVisit>[] = [
  { name: 'first contentful paint', unit: 'ms', read: (visit) => visit.firstPaint, target: { more: 100 } },
  { name: 'first texts there', read: (visit) => visit.whole, target: { more: 100 }, ...late },
  { name: 'all texts there', read: (visit) => visit.all, ...late },
  { name: 'longest task', unit: 'ms', read: (visit) => visit.longest, target: { more: 100 } },
  { name: 'layout shift', unit: '', read: (visit) => visit.layoutShift },
  {
    name: 'slowest key of a search',
    unit: 'ms',
    read: (visit) => visit.key,
    target: { atMost: 100 },
    patience: patience.use,
  },
  { name: 'found', unit: 'ms', read: (visit) => visit.found, patience: patience.use },
];
