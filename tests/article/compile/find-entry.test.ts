import { describe, expect, it } from 'vitest';
import { compileArticle } from '#article/compile/compile-article.ts';
import { type Lexicon, readLexicon } from '#article/compile/read-lexicon.ts';
import { describeError } from '#article/conllu/format-error.ts';
import type { AnalysedSentence } from '#article/document/analysis.ts';
import { opening, registry } from './sample.ts';

function read(lexicon: object): Lexicon {
  const result = readLexicon(JSON.stringify(lexicon));
  if (!result.ok) throw new Error(result.errors.map((error) => describeError('lexicon', error)).join('\n'));
  return result.value;
}

const verb = { auxiliary: 'haben', gloss: 'to do' };

const lexicon = read({
  NOUN: {
    Land: { gender: ['Neut'], genitive: ['Landes', 'Lands'], plural: 'Länder', gloss: 'country' },
    Beamter: {
      gender: ['Masc'],
      genitive: 'Beamten',
      plural: 'Beamten',
      adjectival: true,
      gloss: 'official',
    },
    Dialogforum: {
      ...{ gender: ['Neut'], genitive: 'Dialogforums', plural: 'Dialogforen', head: 'Forum' },
      gloss: 'dialogue forum',
    },
    Region: { gender: ['Fem'], genitive: 'Region', plural: 'Regionen', gloss: 'region' },
    Westen: { gender: ['Masc'], genitive: 'Westens', plural: null, gloss: 'west' },
    Treffen: { gender: ['Neut'], genitive: 'Treffens', plural: 'Treffen', gloss: 'meeting' },
    'Mio.': { gender: ['Fem'], genitive: 'Million', plural: 'Millionen', of: 'Million', gloss: 'million' },
  },
  VERB: {
    bekanntgeben: {
      ...verb,
      ...{ particle: 'bekannt', present: 'gibt bekannt', past: 'gab bekannt', participle: 'bekanntgegeben' },
      gloss: 'to announce',
    },
    abhalten: { ...verb, particle: 'ab', present: 'hält ab', past: 'hielt ab', participle: 'abgehalten' },
    planen: { ...verb, present: 'plant', past: 'plante', participle: 'geplant' },
    beziehen: { ...verb, present: 'bezieht', past: 'bezog', participle: 'bezogen' },
    begründen: { ...verb, present: 'begründet', past: 'begründete', participle: 'begründet' },
    gehen: {
      ...verb,
      present: 'geht',
      past: 'ging',
      participle: 'gegangen',
      auxiliary: 'sein',
      gloss: 'to go',
    },
    beeilen: { ...verb, present: 'beeilt', past: 'beeilte', participle: 'beeilt', reflexive: true },
  },
  ADJ: {
    abgehalten: { of: 'abhalten', gloss: 'held' },
    hoch: { comparative: 'höher', superlative: 'am höchsten', gloss: 'high' },
  },
  expressions: {
    'sich beziehen auf': { gloss: 'to refer to', governs: [{ preposition: 'auf', case: 'Acc' }] },
    'es geht um': { gloss: 'it is about' },
    'begründet sein in': { gloss: 'to be due to' },
  },
});

/** A sentence of these rows: FORM LEMMA UPOS FEATS HEAD DEPREL MISC, with `␣` for a blank inside one. */
function analyse(rows: readonly string[], own: Lexicon | 'none' = lexicon): AnalysedSentence {
  const lines = rows.map((row, index) => {
    const [form, lemma, upos, feats = '_', head = '0', deprel = 'root', misc = '_'] = row.split(' ');
    return [index + 1, form, lemma, upos, '_', feats, head, deprel, '_', misc]
      .join('\t')
      .replaceAll('␣', ' ');
  });
  const text = rows.map((row) => row.split(' ')[0]).join(' ');
  const source = `${opening}# sent_id = s1\n# text = ${text}\n${lines.join('\n')}\n\n`;
  const compiled = compileArticle(source, 'probe', registry, new Map(), own === 'none' ? undefined : own);
  if (!compiled.ok) throw new Error(compiled.errors.map((error) => describeError('probe', error)).join('\n'));
  const sentence = compiled.analysis.sentences.s1;
  if (!sentence) throw new Error('no sentence');
  return sentence;
}

const firstWord = (row: string) => {
  const [word] = analyse([row]).words;
  return [word?.dictionary, word?.entry?.forms];
};

describe('the forms of a noun', () => {
  it.each([
    ['Länder Land NOUN Gender=Neut', 'das Land', '-(e)s, Länder'],
    ['Region Region NOUN Gender=Fem', 'die Region', '-en'],
    ['Dialogforen Dialogforum NOUN Gender=Neut', 'das Dialogforum', '-s, -foren'],
    ['Westen Westen NOUN Gender=Masc', 'der Westen', '-s, Sg.'],
    ['Treffen Treffen NOUN Gender=Neut', 'das Treffen', '-s, -'],
    ['Beamten Beamter NOUN Gender=Masc', 'der Beamte', 'ein Beamter, -n, -n'],
    ['Mio. Mio. NOUN Abbr=Yes|Gender=Fem', 'Mio.', '= die Million, -en'],
  ])('are those of a dictionary: %s', (row, dictionary, forms) => {
    expect(firstWord(row)).toEqual([dictionary, forms]);
  });
});

describe('the principal parts of a verb', () => {
  it.each([
    ['plant planen VERB VerbForm=Fin', 'planen', 'plante, hat geplant'],
    ['geht gehen VERB VerbForm=Fin', 'gehen', 'ging, ist gegangen'],
    ['beeilt beeilen VERB VerbForm=Fin', 'beeilen', 'beeilte sich, hat sich beeilt'],
    // Nothing in the sentence tells that it separates.
    [
      'bekanntgegeben bekanntgeben VERB VerbForm=Part',
      'bekannt|geben',
      'gibt bekannt, gab bekannt, hat bekanntgegeben',
    ],
  ])('are those of a dictionary, with the present where it changes: %s', (row, dictionary, forms) => {
    expect(firstWord(row)).toEqual([dictionary, forms]);
  });

  it('belong to both parts of a separated one', () => {
    const { words, expressions } = analyse([
      'gaben geben VERB VerbForm=Fin',
      'bekannt bekannt ADV _ 1 compound:prt',
    ]);
    expect(words.map(({ entry }) => entry?.gloss)).toEqual(['to announce', undefined]);
    expect(expressions).toMatchObject([{ dictionary: 'bekannt|geben', entry: { gloss: 'to announce' } }]);
  });

  it('are told of a participle, whose verb separates', () => {
    const [word] = analyse(['abgehaltenen abgehalten ADJ']).words;
    expect(word?.entry).toEqual({
      gloss: 'held',
      of: { dictionary: 'ab|halten', forms: 'hält ab, hielt ab, hat abgehalten' },
    });
  });
});

describe('the entry of another word', () => {
  it('tells a comparison that one wouldn’t expect', () => {
    expect(firstWord('hohe hoch ADJ')).toEqual(['hoch', 'höher, am höchsten']);
  });

  it('is none where the lexicon has none, and where there is no lexicon', () => {
    expect(firstWord('Ja ja INTJ')).toEqual(['ja', undefined]);
    expect(firstWord('Astana Astana PROPN')).toEqual(['Astana', undefined]);
    const [word] = analyse(['bekanntgegeben bekanntgeben VERB VerbForm=Part'], 'none').words;
    expect(word?.dictionary).toBe('bekanntgeben');
    expect(word?.entry).toBeUndefined();
  });
});

describe('the entry of an expression', () => {
  it('has the forms of its verb, with its *sich*, and what it governs', () => {
    const { expressions } = analyse([
      'bezieht beziehen VERB VerbForm=Fin 0 root MLemma=sich␣beziehen␣auf|Mwe=1:IRV',
      'sich sich PRON _ 1 expl:pv Mwe=1',
      'auf auf ADP _ 1 case Mwe=1',
    ]);
    expect(expressions.map(({ entry }) => entry)).toEqual([
      {
        forms: 'bezog sich, hat sich bezogen',
        gloss: 'to refer to',
        governs: [{ preposition: 'auf', case: 'Acc' }],
      },
    ]);
  });

  it('knows the verb of one with *es* by its present', () => {
    const { expressions } = analyse([
      'soll sollen AUX VerbForm=Fin 4 aux',
      'es es PRON _ 4 expl MLemma=es␣geht␣um|Mwe=1:VID',
      'um um ADP _ 4 case Mwe=1',
      'gehen gehen VERB VerbForm=Inf 0 root Mwe=1',
    ]);
    expect(expressions[0]?.entry?.forms).toBe('ging, ist gegangen');
  });

  it('has no forms where its verb is *sein*, though a participle looks like a present', () => {
    const { expressions } = analyse([
      'ist sein AUX VerbForm=Fin 2 aux MLemma=begründet␣sein␣in|Mwe=1:IAV',
      'begründet begründen VERB VerbForm=Part 0 root Mwe=1',
      'in in ADP _ 2 case Mwe=1',
    ]);
    expect(expressions[0]?.entry).toEqual({ gloss: 'to be due to' });
  });

  it('is none where the lexicon has none', () => {
    const { expressions } = analyse(['vor vor ADP _ 2 case Mwe=1:AdvID', 'allem alle DET _ 0 root Mwe=1']);
    expect(expressions).toEqual([{ words: [1, 2], head: 2, dictionary: 'vor allem' }]);
  });
});
