import { describe, expect, it } from 'vitest';
import type { Sentence } from '#article/document/article.ts';
import type { Inline } from '#article/document/inline.ts';
import { leaveOut } from '#article/document/leave-out.ts';
import { ownArticle } from '../../own-article.ts';

const mention = { eid: 'e1', actor: 'Clara_Lind', kind: 'person', manner: 'named' } as const;

/** *Clara Lind gibt vor dem Hintergrund Namen.* */
const inlines: readonly Inline[] = [
  { ...mention, inlines: [{ form: 'Clara' }, ' ', { form: 'Lind' }] },
  ' ',
  { form: 'gibt', gloss: 'gives', tie: { after: true } },
  ' ',
  { words: [{ form: 'vor' }, ' ', { form: 'dem' }, ' ', { form: 'Hintergrund' }], gloss: 'against', tie: {} },
  ' ',
  { form: 'Namen', gloss: 'names', common: 1000 },
  '.',
];
const sentence = (id: string): Sentence => ({ id, inlines });
const article = {
  ...ownArticle,
  sections: [
    {
      id: 'section-1',
      heading: sentence('s1'),
      blocks: [{ kind: 'paragraph', sentences: [sentence('s2'), sentence('s3')] }],
    },
  ],
} as const;

describe('an article without glosses that are left out', () => {
  it('has none under these words, one of them in a run, and all else as it was', () => {
    const places = new Map([
      ['s1', new Set([2])],
      ['s2', new Set([4, 6])],
    ]);
    const [section] = leaveOut(article, places).sections;
    const glosses = (one: Sentence | undefined) =>
      one?.inlines.flatMap((inline) => (typeof inline !== 'string' && 'gloss' in inline ? inline.gloss : []));
    expect(section?.heading?.inlines).toEqual(inlines.with(2, { form: 'gibt', tie: { after: true } }));
    expect(section?.blocks[0]?.sentences.map(glosses)).toEqual([['gives'], ['gives', 'against', 'names']]);
  });
});
