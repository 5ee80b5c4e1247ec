import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';

/** A text of the reader's own with nothing but its words, in another language than German. */
export const ownArticle: Article = {
  slug: 'own/abc123def4',
  title: { de: 'The ship', en: 'The ship' },
  titleBy: 'source',
  language: 'en',
  wordCount: 3,
  sections: [
    {
      id: 'section-1',
      blocks: [
        {
          kind: 'paragraph',
          sentences: [{ id: 's1', inlines: [{ form: 'It' }, ' ', { form: 'sails' }, '.'] }],
        },
      ],
    },
  ],
};

/** Nothing stands beside it. */
export const noApparatus: Apparatus = {
  groups: [],
  others: [],
  timeline: [],
  additions: [],
  background: [],
  versions: [],
};
