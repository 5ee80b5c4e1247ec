import { describe, expect, it } from 'vitest';
import type { Article } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { listMentions } from '#article/document/mentions.ts';
import { articleText } from '../article-text.ts';
import { compile, errorsOf, mentionsOf, oneSentence, opening, sentence } from './sample.ts';

const one = (text: string, rows: readonly string[]) => compile(oneSentence(text, rows));
const namedIn = (article: Article, identity: string) =>
  listMentions(article)
    .filter(({ actor, manner }) => actor === identity && manner === 'named')
    .map(({ id }) => id);

const manners: readonly {
  readonly what: string;
  readonly text: string;
  readonly rows: readonly string[];
  readonly named: number;
}[] = [
  {
    what: 'a name names',
    text: 'Anna kommt',
    rows: ['1 Anna Anna PROPN _ Entity=(e1-person-1-Anna_Adler)', '2 kommt kommen VERB'],
    named: 1,
  },
  {
    what: 'a title with a name names',
    text: 'Die Ministerin Adler kommt',
    rows: [
      '1 Die der DET _ Entity=(e1-person-2-Anna_Adler',
      '2 Ministerin Ministerin NOUN',
      '3 Adler Adler PROPN _ Entity=e1)',
      '4 kommt kommen VERB',
    ],
    named: 1,
  },
  {
    what: 'a name of inflected common nouns names',
    text: 'den Vereinigten Staaten hilft es',
    rows: [
      '1 den der DET _ Entity=(e1-place-3-United_States',
      '2 Vereinigten vereinigt ADJ',
      '3 Staaten Staat NOUN _ Entity=e1)',
      '4 hilft helfen VERB',
      '5 es es PRON',
    ],
    named: 1,
  },
  {
    what: 'a description does not name',
    text: 'Die Ministerin kommt',
    rows: [
      '1 Die der DET _ Entity=(e1-person-2-Anna_Adler',
      '2 Ministerin Ministerin NOUN _ Entity=e1)',
      '3 kommt kommen VERB',
    ],
    named: 0,
  },
  {
    what: 'a pronoun does not name',
    text: 'Sie kommt',
    rows: ['1 Sie sie PRON _ Entity=(e1-person-1-Anna_Adler)', '2 kommt kommen VERB'],
    named: 0,
  },
  {
    what: 'a description that holds the name of another does not name',
    text: 'die Ministerin Kasachstans kommt',
    rows: [
      '1 die der DET _ Entity=(e1-person-2-Anna_Adler',
      '2 Ministerin Ministerin NOUN',
      '3 Kasachstans Kasachstan PROPN _ Entity=(e2-place-1-Kazakhstan)e1)',
      '4 kommt kommen VERB',
    ],
    named: 0,
  },
];

describe('the manner of a mention', () => {
  it.each(manners)('$what', ({ text, rows, named }) => {
    const identity = text.startsWith('den') ? 'United_States' : 'Anna_Adler';
    expect(namedIn(one(text, rows), identity)).toHaveLength(named);
  });
});

describe('reading mentions', () => {
  it('reports an identity that actors.json does not know, where its mention opens', () => {
    const text = oneSentence('Carl kommt', [
      '1 Carl Carl PROPN _ Entity=(e1-person-1-Carl_Caspar)',
      '2 kommt kommen VERB',
    ]);
    expect(errorsOf(text)).toEqual([
      'probe:9:36: found identity "Carl_Caspar", expected an identity of actors.json',
    ]);
  });

  it('leaves mentions of what has no identity to the words', () => {
    const article = one('Die Reise beginnt', [
      '1 Die der DET _ Entity=(e1-event-2',
      '2 Reise Reise NOUN _ Entity=e1)',
      '3 beginnt beginnen VERB',
    ]);
    expect(mentionsOf(article)).toEqual([]);
    expect(articleText(article)).toBe('Die Reise beginnt');
  });

  it('anchors a mention by its sentence and the ids of its words', () => {
    const article = one('Die Ministerin kommt', [
      '1 Die der DET _ Entity=(e1-person-2-Anna_Adler',
      '2 Ministerin Ministerin NOUN _ Entity=e1)',
      '3 kommt kommen VERB',
    ]);
    expect(mentionsOf(article)).toEqual([
      {
        id: 's1.1-2',
        eid: 'e1',
        actor: 'Anna_Adler',
        kind: 'person',
        manner: 'described',
        inlines: [{ form: 'Die' }, ' ', { form: 'Ministerin' }],
      },
    ]);
  });

  it('draws a mention in parts, with one anchor, and counts it once', () => {
    const text = sentence(
      's1',
      'Anna kam und Ben',
      [
        '1 Anna Anna PROPN _ Entity=(e1[1/2]-person-1-Anna_Adler)',
        '2 kam kommen VERB',
        '3 und und CCONJ',
        '4 Ben Ben PROPN _ Entity=(e1[2/2]-person-1-Anna_Adler)',
      ],
      opening,
    );
    const article = compile(text);
    expect(mentionsOf(article).map(({ id, inlines }) => [id, inlineText(inlines)])).toEqual([
      ['s1.1-4', 'Anna'],
      [undefined, 'Ben'],
    ]);
    expect(namedIn(article, 'Anna_Adler')).toEqual(['s1.1-4']);
    expect(listMentions(article)[0]?.excerpt).toEqual({ before: '', text: 'Anna … Ben', after: '' });
  });

  it('draws a mention that begins inside a contraction from the next printed word', () => {
    const article = one('Er hilft beim Treffen', [
      '1 Er er PRON',
      '2 hilft helfen VERB',
      '3-4 beim',
      '3 bei bei ADP',
      '4 dem der DET _ Entity=(e1-event-2-The_Two',
      '5 Treffen Treffen NOUN _ Entity=e1)',
    ]);
    expect(mentionsOf(article).map(({ id, inlines }) => [id, inlineText(inlines)])).toEqual([
      ['s1.4-5', 'Treffen'],
    ]);
  });

  it('prints a contraction once whose second word alone is a mention', () => {
    const article = one("So geht's weiter", [
      '1 So so ADV',
      "2-3 geht's",
      '2 geht gehen VERB',
      "3 's es PRON _ Entity=(e1-person-1-Anna_Adler)",
      '4 weiter weiter ADV',
    ]);
    expect(articleText(article)).toBe("So geht's weiter");
    expect(mentionsOf(article).map(({ inlines }) => inlineText(inlines))).toEqual(["geht's"]);
  });

  it('puts a relative clause behind the words that name, with or without a preposition before its pronoun', () => {
    const clause = (between: readonly string[], text: string) =>
      mentionsOf(
        one(text, [
          '1 Adler Adler PROPN _ Entity=(e1-person-1-Anna_Adler|SpaceAfter=No',
          '2 , , PUNCT',
          ...between,
        ]),
      ).map(({ inlines, rest }) => [inlineText(inlines), inlineText(rest ?? [])]);
    expect(
      clause(['3 die der PRON PronType=Rel', '4 lacht lachen VERB _ Entity=e1)'], 'Adler, die lacht'),
    ).toEqual([['Adler', ', die lacht']]);
    expect(
      clause(
        [
          '3 mit mit ADP',
          '4 der der PRON PronType=Rel',
          '5 Ben Ben PROPN',
          '6 lacht lachen VERB _ Entity=e1)',
        ],
        'Adler, mit der Ben lacht',
      ),
    ).toEqual([['Adler', ', mit der Ben lacht']]);
    expect(
      clause(['3 Ministerin Ministerin NOUN _ Entity=e1)', '4 lacht lachen VERB'], 'Adler, Ministerin lacht'),
    ).toEqual([['Adler, Ministerin', '']]);
  });
});

describe('a mention of a minor figure', () => {
  it('is a mention like that of an actor', () => {
    const rows = ['1 Astana Astana PROPN _ Entity=(e1-place-1-Astana)', '2 wartet warten VERB'];
    const article = compile(oneSentence('Astana wartet', rows));
    expect(mentionsOf(article).map(({ id, actor, kind }) => [id, actor, kind])).toEqual([
      ['s1.1-1', 'Astana', 'place'],
    ]);
    expect(articleText(article)).toBe('Astana wartet');
  });

  it('takes its words from the mention that it is in: *die Ministerin in Astana* describes', () => {
    const rows = [
      '1 Die der DET _ Entity=(e1-person-2-Anna_Adler',
      '2 Ministerin Ministerin NOUN',
      '3 in in ADP',
      '4 Astana Astana PROPN _ Entity=(e2-place-1-Astana)e1)',
      '5 wartet warten VERB',
    ];
    expect(namedIn(one('Die Ministerin in Astana wartet', rows), 'Anna_Adler')).toEqual([]);
  });
});
