import type { Figure } from './figure.ts';
import type { Use } from './measure-use.ts';
import { patience } from './patience.ts';

/** The figures of a text that is used: of a book a little more is granted than of an article. */
export function figuresOfUse(isShort: boolean): readonly Figure<Use>[] {
  const used = (name: string, read: Figure<Use>['read'], short: number, long: number): Figure<Use> => ({
    name,
    unit: 'ms',
    read,
    target: { atMost: isShort ? short : long },
    patience: patience.use,
  });
  return [
    used('first card of a word', (use) => use.firstCard, 150, 200),
    used('next card', (use) => use.nextCard, 80, 100),
    used('slowest step of the cursor', (use) => use.cursor, 100, 100),
    used('actor chosen', (use) => use.choosing, 80, 100),
    used('word glosses on', (use) => use.words, 100, 120),
    used('word glosses off', (use) => use.wordsOff, 60, 80),
    used('translation below', (use) => use.below, 60, 80),
    used('translation beside', (use) => use.beside, 60, 80),
    used('translation off', (use) => use.translationOff, 60, 80),
    used('who says so', (use) => use.claims, 60, 80),
  ];
}
