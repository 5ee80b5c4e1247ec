import type { ValueOf } from '#reader/layers/layers.ts';

/** How many of the commonest words of German have no gloss. */
export function commonestLeftOut(glosses: ValueOf<'glosses'>): number {
  if (glosses === 'all') return 0;
  return glosses === 'harder' ? 2000 : Number(glosses);
}
