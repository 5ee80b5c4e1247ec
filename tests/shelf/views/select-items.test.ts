import { describe, expect, it } from 'vitest';
import { readLayerWords } from '#shelf/views/layer-words.ts';
import { isLong, type Order, selectItems } from '#shelf/views/select-items.ts';
import { listEditions, listKept } from '#shelf/views/shelf-item.ts';
import { stillUndone } from '#shelf/views/still-undone.ts';
import { foldForSearch } from '#ui/fold-text.ts';
import { edition, keptText } from './sample-text.ts';

const hour = 3_600_000;
const kept = [
  keptText('wolf', 'Die sieben Geißlein', { added: 3 * hour, words: 90 }),
  keptText('amt', 'Im Außenministerbüro', { added: Date.UTC(2026, 1), words: 700, date: '1990-05-01' }),
  keptText('gone', 'Weg', { deleted: { value: true, at: 5 * hour } }),
];
const editions = [
  edition('astana', 'Älteste Steppe'),
  edition('bonn', 'Bonn 10', { wordCount: 2_000, dateCreated: '2021' }),
];
const items = [...listKept(kept), ...listEditions(editions, 'en')];
const texts = new Map([
  ['own/wolf', foldForSearch('Es war einmal eine alte Geiß.')],
  ['astana', foldForSearch('Die Straße führt über den Fluss.')],
]);
const saved = new Map([
  ['bonn', { saved: 9, toReview: 1 }],
  ['own/wolf', { saved: 2, toReview: 2 }],
]);

const found = (search: string, order: Order = 'added') =>
  selectItems(items, { search, order }, texts, saved).map(({ slug }) => slug);

describe('the texts of a shelf', () => {
  it('are those of the edition and the reader’s own, but for the deleted', () => {
    expect(items.map(({ slug, translation }) => [slug, translation])).toEqual([
      ['own/wolf', undefined],
      ['own/amt', undefined],
      ['astana', 'Älteste Steppe in English'],
      ['bonn', 'Bonn 10 in English'],
    ]);
    expect([isLong(items), isLong([...items, ...items])]).toEqual([false, true]);
  });

  it.each<[Order, readonly string[]]>([
    ['added', ['own/amt', 'astana', 'bonn', 'own/wolf']],
    ['title', ['astana', 'bonn', 'own/wolf', 'own/amt']],
    ['date', ['astana', 'bonn', 'own/amt', 'own/wolf']],
    ['words', ['bonn', 'astana', 'own/amt', 'own/wolf']],
    ['toReview', ['own/wolf', 'bonn', 'own/amt', 'astana']],
  ])('are sorted by %s', (order, slugs) => {
    expect(found('', order)).toEqual(slugs);
  });

  it.each<[Order, readonly string[]]>([
    ['added', ['Amt', 'Teil 0', 'Teil 1', 'Teil 10', 'Wolf']],
    ['title', ['Amt', 'Teil 0', 'Teil 1', 'Teil 10', 'Wolf']],
    ['words', ['Teil 0', 'Teil 1', 'Teil 10', 'Amt', 'Wolf']],
    ['toReview', ['Teil 0', 'Teil 1', 'Teil 10', 'Amt', 'Wolf']],
  ])('stay together as their file has them, where they came in one, sorted by %s', (order, expected) => {
    const parts = [10, 0, 1].map((part) =>
      keptText(`p${part}`, `Teil ${part}`, {
        source: { ...keptText('a', '').source, part },
        words: part === 10 ? 900 : 10,
        added: 2 * hour,
      }),
    );
    const all = [
      keptText('b', 'Wolf', { added: hour, words: 100 }),
      ...parts,
      keptText('c', 'Amt', { added: 3 * hour, words: 200 }),
    ];
    const selection = { search: '', order };
    const saved = new Map([['own/p1', { saved: 1, toReview: 1 }]]);
    expect(selectItems(listKept(all), selection, texts, saved).map(({ title }) => title)).toEqual(expected);
  });

  it.each([
    ['geiss', ['own/wolf']],
    ['GEISSLEIN', ['own/wolf']],
    ['aussenministerbuero', ['own/amt']],
    ['ausenminister', []],
    ['außenminister', ['own/amt']],
    ['strasse uber', ['astana']],
    ['Strasse ueber', ['astana']],
    ['steppe fluss', ['astana']],
    ['english', ['astana', 'bonn']],
    ['amt.conllu', ['own/amt']],
    ['  ', ['own/amt', 'astana', 'bonn', 'own/wolf']],
  ])('are searched for “%s” in title and text, folded', (search, slugs) => {
    expect(found(search)).toEqual(slugs);
  });

  it('are described by few of their layers', () => {
    expect(readLayerWords(['LEMMA', 'UPOS', 'HEAD', 'FEATS', 'Gloss', '# align_en'])).toEqual([
      'glosses',
      'structure',
    ]);
    expect(readLayerWords(['LEMMA'])).toEqual(['forms']);
    expect(readLayerWords(['UPOS'])).toEqual([]);
  });

  it('that were deleted can be brought back by another tab for an hour', () => {
    expect(stillUndone(kept, [], 5.5 * hour)).toEqual(['gone']);
    expect(stillUndone(kept, [], 6.5 * hour)).toEqual([]);
    expect(stillUndone(kept, ['gone'], 5.5 * hour)).toEqual([]);
    const value = { source: 'abc', way: 'pasted', added: 0, removed: true } as const;
    const bare = kept.map((text) => ({ ...text, translation: { value, at: 5 * hour } }));
    expect(stillUndone(bare, [], 5.5 * hour)).toEqual(bare.map(({ id }) => id));
    expect(stillUndone(bare, [], 6.5 * hour)).toEqual([]);
  });
});
