import type { Actor } from '#article/document/actor.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';

const ernst: Actor = {
  identity: 'Eva_Ernst',
  name: { de: 'Eva Ernst', en: 'Eva Ernst' },
  kind: 'person',
  role: { de: 'Ministerin', en: 'minister' },
  means: ['Eva_Ernst'],
};

const nordland: Actor = {
  identity: 'Nordland',
  name: { de: 'Nordland', en: 'Northland' },
  kind: 'country',
  role: { de: 'Gastgeber', en: 'host' },
  means: ['Nordland', 'The_Two'],
};

const südland: Actor = {
  identity: 'Südland',
  name: { de: 'Südland', en: 'Southland' },
  kind: 'country',
  role: { de: 'Partner', en: 'partner' },
  means: ['Südland', 'The_Two'],
};

const westland: Actor = {
  identity: 'Westland',
  name: { de: 'Westland', en: 'Westland' },
  kind: 'organization',
  role: { de: 'Beobachter', en: 'observer' },
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
                  manner: 'described',
                  id: 's1.1-5',
                  inlines: [
                    { form: 'Die', gloss: 'the' },
                    ' ',
                    { form: 'Ministerin', gloss: 'minister' },
                    ' ',
                    {
                      eid: 'e2',
                      actor: 'Nordland',
                      kind: 'country',
                      manner: 'named',
                      id: 's1.3-3',
                      inlines: [{ form: 'Nordlands' }],
                    },
                  ],
                  rest: [', ', { form: 'die', gloss: 'who' }, ' ', { form: 'kommt', gloss: 'comes' }],
                },
                ', ',
                { form: 'lacht', gloss: 'laughs' },
                '.',
              ],
              translation: 'Nordland’s minister, who is coming, laughs.',
              simple: 'Die Ministerin aus Nordland kommt. Sie lacht.',
            },
          ],
        },
      ],
    },
    {
      id: 'reise',
      heading: {
        id: 's2',
        inlines: [{ form: 'Reise', gloss: 'journey' }],
        translation: 'Journey',
        simple: 'Eine Reise',
      },
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
                  manner: 'named',
                  id: 's3.1-1',
                  inlines: [{ form: 'Ernst' }],
                },
                ' ',
                { form: 'reise', gloss: 'is travelling', subjunctive: 'I' },
                '.',
              ],
              translation: 'Ernst is travelling.',
              speaker: { identity: 'Agency', name: { de: 'Agentur', en: 'Agency' } },
            },
            {
              id: 's4',
              inlines: [
                {
                  eid: 'e3',
                  actor: 'The_Two',
                  kind: 'group',
                  manner: 'described',
                  id: 's4.1-3',
                  inlines: [
                    { form: 'Die', gloss: 'the' },
                    ' ',
                    { form: 'beiden', gloss: 'two' },
                    ' ',
                    { form: 'Länder', gloss: 'countries' },
                  ],
                },
                ' ',
                { form: 'warten', gloss: 'wait' },
                '.',
              ],
            },
          ],
        },
        { kind: 'byline', sentences: [{ id: 's5', inlines: [{ form: 'red.' }], simple: 'red.' }] },
      ],
    },
  ],
};

const theTwo: Actor = {
  identity: 'The_Two',
  name: { de: 'Die beiden', en: 'The two' },
  kind: 'group',
  role: { de: 'Gespräche', en: 'talks' },
  means: ['The_Two'],
};

const agency: Actor = {
  identity: 'Agency',
  name: { de: 'Agentur', en: 'Agency' },
  kind: 'organization',
  means: ['Agency'],
};

/** What stands beside it. */
export const sampleApparatus: Apparatus = {
  groups: [
    { actors: [ernst] },
    {
      group: theTwo,
      actors: [nordland, südland, westland],
    },
  ],
  others: [agency],
  timeline: [
    {
      when: { de: 'Bald', en: 'Soon' },
      what: { de: 'Ernst reist nach', en: 'Ernst travels to' },
      sentence: 's3',
      place: 'Nordland',
      date: ['2023-02-28'],
    },
  ],
  additions: [
    {
      what: { de: 'Tag der Reise.', en: 'Day of the journey.' },
      sources: [{ name: { de: 'Kalender', en: 'Calendar' }, url: 'https://example.org/calendar' }],
    },
  ],
  background: [],
  versions: [],
};
