import type { Actor } from '#document/actor.ts';
import type { Article } from '#document/article.ts';

const ernst: Actor = {
  identity: 'Eva_Ernst',
  name: { de: 'Eva Ernst', en: 'Eva Ernst' },
  kind: 'person',
  role: { de: 'Ministerin', en: 'minister' },
  named: ['s1.1-5', 's3.1-1'],
  together: [],
  means: ['Eva_Ernst'],
};

const nordland: Actor = {
  identity: 'Nordland',
  name: { de: 'Nordland', en: 'Northland' },
  kind: 'country',
  role: { de: 'Gastgeber', en: 'host' },
  named: ['s1.3-3'],
  together: ['s4.1-3'],
  means: ['Nordland', 'The_Two'],
};

const südland: Actor = {
  identity: 'Südland',
  name: { de: 'Südland', en: 'Southland' },
  kind: 'country',
  role: { de: 'Partner', en: 'partner' },
  named: [],
  together: ['s4.1-3'],
  means: ['Südland', 'The_Two'],
};

const westland: Actor = {
  identity: 'Westland',
  name: { de: 'Westland', en: 'Westland' },
  kind: 'organization',
  role: { de: 'Beobachter', en: 'observer' },
  named: [],
  together: [],
  means: ['Westland'],
};

/** A finished article with one of everything that the page can show. */
export const sampleArticle: Article = {
  slug: 'probe',
  title: { de: 'Ernst reist & verhandelt', en: 'Ernst travels & negotiates' },
  titleBy: 'editorial',
  author: 'Die Redaktion',
  dateCreated: '2023-02',
  rights: { de: 'Alle Rechte vorbehalten.', en: 'All rights reserved.' },
  annotation: { de: 'Von Hand annotiert.', en: 'Annotated by hand.' },
  wordCount: 1800,
  sections: [
    {
      id: 'auftakt',
      blocks: [
        {
          kind: 'paragraph',
          sentences: [
            {
              id: 's1',
              inlines: [
                {
                  eid: 'e1',
                  actor: 'Eva_Ernst',
                  kind: 'person',
                  id: 's1.1-5',
                  inlines: [
                    { form: 'Die', id: 1, gloss: 'the' },
                    ' ',
                    { form: 'Ministerin', id: 2, gloss: 'minister' },
                    ' ',
                    {
                      eid: 'e2',
                      actor: 'Nordland',
                      kind: 'country',
                      id: 's1.3-3',
                      inlines: [{ form: 'Nordlands', id: 3 }],
                    },
                  ],
                  rest: [
                    ', ',
                    { form: 'die', id: 5, gloss: 'who' },
                    ' ',
                    { form: 'kommt', id: 6, gloss: 'comes' },
                  ],
                },
                ', ',
                { form: 'lacht', id: 8, gloss: 'laughs' },
                '.',
              ],
              translation: 'Nordland’s minister, who is coming, laughs.',
            },
          ],
        },
      ],
    },
    {
      id: 'reise',
      heading: { id: 's2', inlines: [{ form: 'Reise', id: 1, gloss: 'journey' }], translation: 'Journey' },
      blocks: [
        {
          kind: 'paragraph',
          sentences: [
            {
              id: 's3',
              inlines: [
                {
                  eid: 'e1',
                  actor: 'Eva_Ernst',
                  kind: 'person',
                  id: 's3.1-1',
                  inlines: [{ form: 'Ernst', id: 1 }],
                },
                ' ',
                { form: 'reist', id: 2, gloss: 'travels' },
                '.',
              ],
              translation: 'Ernst is travelling.',
            },
            {
              id: 's4',
              inlines: [
                {
                  eid: 'e3',
                  actor: 'The_Two',
                  kind: 'group',
                  id: 's4.1-3',
                  inlines: [
                    { form: 'Die', id: 1, gloss: 'the' },
                    ' ',
                    { form: 'beiden', id: 2, gloss: 'two' },
                    ' ',
                    { form: 'Länder', id: 3, gloss: 'countries' },
                  ],
                },
                ' ',
                { form: 'warten', id: 4, gloss: 'wait' },
                '.',
              ],
            },
          ],
        },
        { kind: 'byline', sentences: [{ id: 's5', inlines: [{ form: 'red.', id: 1 }] }] },
      ],
    },
  ],
  actorGroups: [
    { actors: [ernst] },
    {
      group: { name: { de: 'Die beiden', en: 'The two' }, role: { de: 'Gespräche', en: 'talks' } },
      actors: [nordland, südland, westland],
    },
  ],
};
