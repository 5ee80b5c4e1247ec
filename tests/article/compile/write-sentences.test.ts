import { describe, expect, it } from 'vitest';
import type { CommonForms } from '#article/document/frequency.ts';
import { subjunctives, wordsOf } from '#article/document/inline.ts';
import { compile, oneSentence, opening, sentence } from './sample.ts';

const inlinesOf = (text: string, rows: readonly string[]) =>
  compile(oneSentence(text, rows)).sections[0]?.blocks[0]?.sentences[0]?.inlines;

describe('writing sentences', () => {
  it('makes an element of every word, and one text of the signs between', () => {
    expect(
      inlinesOf('„Ja“, sagte er.', [
        '1 „ „ PUNCT _ SpaceAfter=No',
        '2 Ja ja INTJ _ SpaceAfter=No',
        '3 “ “ PUNCT _ SpaceAfter=No',
        '4 , , PUNCT',
        '5 sagte sagen VERB _ Gloss=said',
        '6 er er PRON _ Gloss=he|SpaceAfter=No',
        '7 . . PUNCT',
      ]),
    ).toEqual([
      '„',
      { form: 'Ja' },
      '“, ',
      { form: 'sagte', gloss: 'said' },
      ' ',
      { form: 'er', gloss: 'he' },
      '.',
    ]);
  });

  it('takes what has no letter for a sign, where no part of speech is given', () => {
    const rows = [
      '1 Ja _ _ _ Gloss=yes|SpaceAfter=No',
      '2 , _ _',
      '3 5 _ _ _ Gloss=five|SpaceAfter=No',
      '4 . _ _',
    ];
    expect(inlinesOf('Ja, 5.', rows)).toEqual([
      { form: 'Ja', gloss: 'yes' },
      ', ',
      { form: '5', gloss: 'five' },
      '.',
    ]);
  });

  it('separates the words of a gloss by spaces', () => {
    expect(inlinesOf('statt', ['1 statt statt ADP _ Gloss=takes-place'])).toEqual([
      { form: 'statt', gloss: 'takes place' },
    ]);
  });

  it('glosses a contraction as the one word that is printed', () => {
    expect(
      inlinesOf('im Haus', [
        '1-2 im _ _ _ Gloss=in-the',
        '1 in in ADP _ Gloss=in',
        '2 dem der DET _ Gloss=the',
        '3 Haus Haus NOUN _ Gloss=house',
      ]),
    ).toEqual([{ form: 'im', gloss: 'in the' }, ' ', { form: 'Haus', gloss: 'house' }]);
  });

  it('glosses an expression once, under its head, and ties its words, whatever stands between', () => {
    expect(
      inlinesOf('Sie legt heute im Rahmen', [
        '1 Sie sie PRON',
        '2 legt legen VERB _ Gloss=puts-in|Mwe=1:VID',
        '3 heute heute ADV _ Gloss=today',
        '4-5 im _ _ _ Gloss=in',
        '4 in in ADP _ Gloss=puts-in|Mwe=1',
        '5 dem der DET _ Gloss=puts-in|Mwe=1',
        '6 Rahmen Rahmen NOUN _ Gloss=puts-in|Mwe=1',
      ]),
    ).toEqual([
      { form: 'Sie' },
      ' ',
      { form: 'legt', gloss: 'puts in', tie: { after: true } },
      ' ',
      { form: 'heute', gloss: 'today' },
      ' ',
      { words: [{ form: 'im' }, ' ', { form: 'Rahmen' }], tie: { before: true } },
    ]);
  });

  it('glosses words of an expression that stand side by side together', () => {
    expect(
      inlinesOf('vor allem heute', [
        '1 vor vor ADP _ Gloss=above-all|Mwe=1:AdvID',
        '2 allem alle DET _ Gloss=above-all|Mwe=1',
        '3 heute heute ADV _ Gloss=today',
      ]),
    ).toEqual([
      { words: [{ form: 'vor' }, ' ', { form: 'allem' }], gloss: 'above all', tie: {} },
      ' ',
      { form: 'heute', gloss: 'today' },
    ]);
  });

  it('parts such words where a mention begins or ends', () => {
    const rows = [
      '1 Herr Herr NOUN _ Entity=(e1-person-1-Anna_Adler|Gloss=Mr.-Right|Mwe=1:NID',
      '2 Richtig richtig ADJ _ Entity=e1)|Gloss=Mr.-Right|Mwe=1',
      '3 lacht lachen VERB _ Gloss=Mr.-Right|Mwe=1',
    ];
    const [mention, , verb] = inlinesOf('Herr Richtig lacht', rows) ?? [];
    expect(mention).toMatchObject({
      inlines: [{ words: [{ form: 'Herr' }, ' ', { form: 'Richtig' }], tie: { after: true } }],
    });
    expect(verb).toMatchObject({ form: 'lacht', tie: { before: true } });
  });

  it('tells the gloss once more under what stands further than a line from its head, where it fits', () => {
    const between = 'abend in der alten Hauptstadt am Ufer des großen Flusses'.split(' ');
    const rows = (last: string) => [
      '1 gaben geben VERB _ Gloss=announced|Mwe=1:VPC.full',
      ...between.map((form, index) => `${index + 2} ${form} ${form} NOUN _ Gloss=x`),
      `${between.length + 2} ${last} ${last} ADV _ Gloss=announced|Mwe=1`,
    ];
    const lastOf = (form: string) => inlinesOf(`gaben ${between.join(' ')} ${form}`, rows(form))?.at(-1);
    const tie = { before: true };
    expect(lastOf('bekannt')).toEqual({ form: 'bekannt', gloss: '(announced)', tie });
    expect(lastOf('ab')).toEqual({ form: 'ab', tie });
    const near = [
      '1 gaben geben VERB _ Gloss=announced|Mwe=1:VPC.full',
      '2 es es PRON',
      '3 bekannt bekannt ADV _ Gloss=announced|Mwe=1',
    ];
    expect(inlinesOf('gaben es bekannt', near)?.at(-1)).toEqual({ form: 'bekannt', tie });
  });

  it('gives a gloss the room under what has none, if that is long enough', () => {
    const rows = (name: string) => [
      '1 in in ADP _ Gloss=in-the-midst-of',
      `2 ${name} ${name} PROPN`,
      '3 und und CCONJ _ Gloss=and',
    ];
    expect(inlinesOf('in Kasachstan und', rows('Kasachstan'))?.[0]).toHaveProperty('room', true);
    expect(inlinesOf('in Rom und', rows('Rom'))?.[0]).not.toHaveProperty('room');
  });

  it('glosses no name', () => {
    expect(inlinesOf('Moskau ruft', ['1 Moskau Moskau PROPN _ Gloss=Moscow', '2 ruft rufen VERB'])).toEqual([
      { form: 'Moskau' },
      ' ',
      { form: 'ruft' },
    ]);
  });

  it('keeps the translation, where there is one', () => {
    const glossed = compile(sentence('s1', 'Ja', ['1 Ja ja INTJ'], `${opening}# text_en = Yes\n`)).sections[0]
      ?.blocks[0]?.sentences[0];
    expect(glossed?.translation).toBe('Yes');
    const untranslated = compile(oneSentence('Ja', ['1 Ja ja INTJ'])).sections[0]?.blocks[0]?.sentences[0];
    expect(untranslated).toEqual({ id: 's1', inlines: [{ form: 'Ja' }] });
  });

  it('keeps the plain German, where there is some', () => {
    const comments = `${opening}# text_de_simple = Ja, das stimmt.\n`;
    const [section] = compile(sentence('s1', 'Jawohl', ['1 Jawohl jawohl INTJ'], comments)).sections;
    expect(section?.blocks[0]?.sentences[0]?.simple).toBe('Ja, das stimmt.');
  });
});

describe('common words', () => {
  const common: CommonForms = new Map([
    ['die', 100],
    ['zum', 500],
    ['kommt', 1000],
    ['es', 100],
    ['an', 2000],
  ]);
  /** The forms of the words that are marked as common, and their bands. */
  const commonIn = (text: string, rows: readonly string[], forms = common) =>
    wordsOf(
      compile(oneSentence(text, rows), forms).sections[0]?.blocks[0]?.sentences[0]?.inlines ?? [],
    ).flatMap(({ form, common: band }) => (band ? [`${form} ${band}`] : []));

  it('are those whose printed form is common, whatever their capitals', () => {
    const rows = [
      '1 Die der DET _ Gloss=the',
      '2 Reise Reise NOUN _ Gloss=trip',
      '3-4 zum _ _ _ Gloss=to-the',
      '3 zu zu ADP _ Gloss=to',
      '4 dem der DET _ Gloss=the',
      '5 Treffen Treffen NOUN _ Gloss=meeting',
    ];
    expect(commonIn('Die Reise zum Treffen', rows)).toEqual(['Die 100', 'zum 500']);
    expect(commonIn('Die Reise zum Treffen', rows, new Map())).toEqual([]);
  });

  it('are no names and no words without a gloss: there is nothing to leave out', () => {
    expect(
      commonIn('Die An kommt', ['1 Die der DET', '2 An An PROPN _ Gloss=An', '3 kommt kommen VERB']),
    ).toEqual([]);
  });

  it('are the words of an expression only where all of them are, in the band of the rarest', () => {
    const rows = (last: string) => [
      '1 es es PRON _ Gloss=it-depends|Mwe=1:VID',
      '2 kommt kommen VERB _ Gloss=it-depends|Mwe=1',
      '3 zum zum ADP _ Gloss=for-the',
      `4 ${last} an ADP _ Gloss=it-depends|Mwe=1`,
    ];
    expect(commonIn('es kommt zum an', rows('an'))).toEqual(['es 2000', 'kommt 2000', 'zum 500', 'an 2000']);
    expect(commonIn('es kommt zum darauf', rows('darauf'))).toEqual(['zum 500']);
  });
});

describe('counting words', () => {
  it.each([
    [
      'counts a contraction once',
      'im Haus',
      ['1-2 im', '1 in in ADP', '2 dem der DET', '3 Haus Haus NOUN'],
      2,
    ],
    ['counts no punctuation', 'Ja , ja', ['1 Ja ja INTJ', '2 , , PUNCT', '3 ja ja INTJ'], 2],
    ['counts no word that is only understood', 'Ja', ['1 Ja ja INTJ', '1.1 ja ja INTJ'], 1],
    ['counts a number and a sign', '5 %', ['1 5 5 NUM', '2 % % SYM'], 2],
  ])('%s', (_, text, rows, count) => {
    expect(compile(oneSentence(text, rows)).wordCount).toBe(count);
  });
});

describe('whose claim a sentence reports', () => {
  const rows = [
    '1 Adler Adler PROPN',
    '2 habe haben AUX Mood=Sub|Tense=Pres',
    '3 und und CCONJ',
    '4 hätte haben AUX Mood=Sub|Tense=Past',
    '5 und und CCONJ',
    '6 wollte wollen VERB Mood=Sub|Tense=Past Ambig=Mood',
    '7 und und CCONJ',
    '8 kam kommen VERB Mood=Ind|Tense=Past Ambig=Mood',
  ];
  const text = 'Adler habe und hätte und wollte und kam';
  const first = (speaker: string) => {
    const comments = speaker === '' ? opening : `${opening}# speaker = ${speaker}\n`;
    return compile(sentence('s1', text, rows, comments)).sections[0]?.blocks[0]?.sentences[0];
  };

  it.each([
    ['an actor', 'Anna_Adler', { de: 'Anna Adler', en: 'Anna Adler' }],
    ['a minor one', 'Astana', { de: 'Astana', en: 'Astana' }],
  ])('is told with the name of %s', (_, identity, name) => {
    expect(first(identity)?.speaker).toEqual({ identity, name });
  });

  it('marks the Konjunktiv in it, the first and the second, and where the form doesn’t tell', () => {
    expect(subjunctives(first('Anna_Adler')?.inlines ?? [])).toEqual([
      { form: 'habe', subjunctive: 'I' },
      { form: 'hätte', subjunctive: 'II' },
      { form: 'wollte', subjunctive: 'II', ambiguous: true },
    ]);
  });

  it.each([
    ['no speaker', ''],
    ['a speaker that nobody knows', 'Nobody'],
  ])('is nobody’s with %s, and has no marks', (_, speaker) => {
    expect(first(speaker)).not.toHaveProperty('speaker');
    expect(subjunctives(first(speaker)?.inlines ?? [])).toEqual([]);
  });
});
