import { describe, expect, it } from 'vitest';
import { type Selection, selectExpressions } from '#study/views/select-expressions.ts';
import { sample } from '../store/sample.ts';

const on = { value: true, at: 9 };
const all = [
  sample({
    name: 's10',
    created: 1,
    content: { dictionary: 'der Außenminister', gloss: 'foreign minister' },
  }),
  sample({ name: 's2', created: 3, content: { dictionary: 'bekannt|geben', gloss: 'announce' } }),
  sample({ name: 's1', created: 2, known: on, content: { dictionary: 'sich äußern', gloss: 'comment' } }),
  sample({
    name: 's3',
    deleted: on,
    content: { dictionary: 'die Größe', gloss: 'size' },
    note: { value: 'Übermaß', at: 1 },
  }),
];

function select(selection: Partial<Selection>): readonly string[] {
  return selectExpressions(all, { standing: 'all', search: '', sorting: 'newest', ...selection }, 10).map(
    ({ content }) => content.value.dictionary,
  );
}

describe('the list', () => {
  it.each([
    ['all', ['bekannt|geben', 'sich äußern', 'der Außenminister']],
    ['new', ['bekannt|geben', 'der Außenminister']],
    ['known', ['sich äußern']],
    ['due', []],
    ['deleted', ['die Größe']],
  ] as const)('shows what is %s', (standing, shown) => {
    expect(select({ standing })).toEqual(shown);
  });

  it.each([
    ['AUSSENMINISTER', ['der Außenminister']],
    ['äussern', ['sich äußern']],
    ['aussern', ['sich äußern']],
    ['aeussern', ['sich äußern']],
    ['AEUẞERN', ['sich äußern']],
    ['a\u0308ussern', ['sich äußern']],
    ['aeusse', ['sich äußern']],
    ['aeussere', []],
    ['aussenminister foreign', ['der Außenminister']],
    ['bekanntgeben', ['bekannt|geben']],
    ['bekannt|geben', ['bekannt|geben']],
    ['  minister   FOREIGN ', ['der Außenminister']],
    ['minister announce', []],
    ['never', ['bekannt|geben', 'sich äußern', 'der Außenminister']],
  ])('finds “%s”', (search, shown) => {
    expect(select({ search })).toEqual(shown);
  });

  it.each(['ubermass', 'uebermass', 'Übermaß', 'groesse'])(
    'finds words of the note, and of what is deleted: “%s”',
    (search) => {
      expect(select({ standing: 'deleted', search })).toEqual(['die Größe']);
    },
  );

  it.each([
    ['newest', ['bekannt|geben', 'sich äußern', 'der Außenminister']],
    ['alphabet', ['der Außenminister', 'sich äußern', 'bekannt|geben']],
    ['due', ['der Außenminister', 'sich äußern', 'bekannt|geben']],
    ['text', ['sich äußern', 'bekannt|geben', 'der Außenminister']],
  ] as const)('is sorted by %s', (sorting, shown) => {
    expect(select({ sorting })).toEqual(shown);
  });
});
