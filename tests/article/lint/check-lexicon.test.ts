import { describe, expect, it } from 'vitest';
import { readLexicon } from '#article/compile/read-lexicon.ts';
import { describeError } from '#article/conllu/format-error.ts';
import { checkDictionaries } from '#article/lint/check-dictionaries.ts';
import { checkEntries } from '#article/lint/check-entries.ts';
import { checkFile } from '#article/lint/check-file.ts';
import type { Dictionaries } from '#article/lint/dictionaries.ts';
import { describeFinding } from '#article/lint/finding.ts';
import { registry } from '../compile/sample.ts';
import { file, read } from '../conllu/sample.ts';
import { ARTICLE } from './sample.ts';

function open(lexicon: object) {
  const result = readLexicon(JSON.stringify(lexicon));
  if (!result.ok) throw new Error(result.errors.map((error) => describeError('lexicon', error)).join('\n'));
  return result;
}

const mai = { gender: ['Masc'], genitive: ['Mais', 'Mai'], plural: 'Maie', gloss: 'May' };
const topf = {
  gender: ['Masc'],
  genitive: 'Fördertopfs',
  plural: 'Fördertöpfe',
  head: 'Topf',
  gloss: 'fund',
};
const geben = {
  particle: 'bekannt',
  present: 'gibt bekannt',
  past: 'gab bekannt',
  participle: 'bekanntgegeben',
  auxiliary: 'haben',
  gloss: 'to announce',
};

/** All that the sample's article needs. */
const whole = {
  NOUN: { Mai: mai, Fördertopf: topf },
  VERB: { bekanntgeben: geben },
  ADJ: { gut: { gloss: 'good' } },
  expressions: { 'vor allem': { gloss: 'above all' } },
};

const dictionaries: Dictionaries = {
  noun: (lemma) =>
    (
      ({
        Mai: { gender: 'Masc', genitive: 'Mais', plural: 'Maie' },
        Topf: { gender: 'Masc', genitive: 'Topfs', plural: 'Töpfe' },
        Beamte: { gender: 'Masc', genitive: 'Beamten', plural: 'Beamten' },
        Dollar: { gender: 'Masc', genitive: 'Dollars', plural: 'Dollars' },
      }) as const
    )[lemma],
  verb: (lemma) =>
    lemma === 'bekanntgeben'
      ? { present: 'gibt bekannt', past: 'gab bekannt', participles: ['bekanntgegeben'] }
      : undefined,
  hasAdjective: (lemma) => lemma === 'gut',
};

function missing(lexicon: object): readonly string[] {
  const { findings } = checkFile(file(ARTICLE), 'probe', registry, true, open(lexicon).value);
  return findings.filter(({ rule }) => rule === 'entry').map((finding) => describeFinding('a', finding));
}

function entries(lexicon: object, article = ARTICLE): readonly string[] {
  const { value, at } = open(lexicon);
  const users = [{ file: 'probe.conllu', sentences: read(file(article)) }];
  return checkEntries(value, at, users).map(({ found, expected, rule }) => `${rule}: ${found}, ${expected}`);
}

function held(lexicon: object): readonly string[] {
  const { value, at } = open(lexicon);
  return checkDictionaries(value, at, dictionaries).map(({ found, expected }) => `${found}, ${expected}`);
}

describe('an article with a lexicon', () => {
  it('misses nothing where each noun, verb, adjective, adverb and expression has an entry', () => {
    expect(missing(whole)).toEqual([]);
  });

  it('is told of each that has none, where it stands first, as a warning', () => {
    expect(missing({})).toEqual([
      'a:15:8: warning: found "bekanntgeben" without an entry, expected one in lexicon.json, under "VERB" [entry]',
      'a:19:7: warning: found "Mai" without an entry, expected one in lexicon.json, under "NOUN" [entry]',
      'a:21:14: warning: found "Fördertopf" without an entry, expected one in lexicon.json, under "NOUN" [entry]',
      'a:34:7: warning: found "vor allem" without an entry, expected one in lexicon.json, under "expressions" [entry]',
      'a:36:7: warning: found "gut" without an entry, expected one in lexicon.json, under "ADJ" [entry]',
    ]);
  });

  it('has none of it without one', () => {
    const { findings } = checkFile(file(ARTICLE), 'probe', registry, true);
    expect(findings.filter(({ rule }) => rule === 'entry')).toEqual([]);
  });
});

describe('the entries of a lexicon', () => {
  it('are as the words are in the articles', () => {
    expect(entries(whole)).toEqual([]);
  });

  it('have the gender that FEATS have', () => {
    const lexicon = { ...whole, NOUN: { ...whole.NOUN, Mai: { ...mai, gender: ['Neut'] } } };
    expect(entries(lexicon)).toEqual(['entry-gender: "Mai" Neut, Masc, as in probe.conllu:19']);
    expect(entries({ ...whole, NOUN: { ...whole.NOUN, Mai: { ...mai, gender: ['Neut', 'Masc'] } } })).toEqual(
      [],
    );
  });

  it('have the particle that stands apart in the text', () => {
    const { particle, ...rest } = geben;
    const inseparable = { ...rest, present: 'bekanntgibt', past: 'bekanntgab' };
    expect(entries({ ...whole, VERB: { bekanntgeben: inseparable } })).toEqual([
      `entry-particle: "bekanntgeben" without a particle, "${particle}", as in probe.conllu:15`,
    ]);
  });

  it('are used, a verb perhaps by its participle', () => {
    const abhalten = {
      ...geben,
      particle: 'ab',
      present: 'hält ab',
      past: 'hielt ab',
      participle: 'abgehalten',
    };
    const VERB = { ...whole.VERB, abhalten };
    expect(entries({ ...whole, VERB })).toEqual([
      'unused-entry: an entry for "abhalten", none, as no article has it',
    ]);
    const ADJ = { ...whole.ADJ, abgehalten: { of: 'abhalten', gloss: 'held' } };
    expect(entries({ ...whole, VERB, ADJ })).toHaveLength(2);
    expect(entries({ ...whole, VERB, ADJ }, ARTICLE.replace('gut gut ADJ', 'gut abgehalten ADJ'))).toEqual([
      'unused-entry: an entry for "gut", none, as no article has it',
    ]);
  });
});

describe('what the dictionaries have against a lexicon', () => {
  it('is nothing where they say the same, of a compound by its last part', () => {
    expect(held(whole)).toEqual([]);
    const dollar = { ...mai, genitive: 'US-Dollars', plural: ['US-Dollars', 'US-Dollar'], head: 'Dollar' };
    const beamter = { ...mai, genitive: 'Beamten', plural: 'Beamten', adjectival: true };
    expect(held({ NOUN: { 'US-Dollar': dollar, Beamter: beamter } })).toEqual([]);
  });

  it('is each form that they have otherwise', () => {
    const noun = { ...mai, gender: ['Neut'], genitive: 'Maies', plural: null };
    const verb = { ...geben, past: 'gob bekannt', participle: 'bekanntgegebt' };
    expect(held({ NOUN: { Mai: noun }, VERB: { bekanntgeben: verb } })).toEqual([
      '"Neut", "Masc"',
      '"Maies", "Mais"',
      'none, "Maie"',
      '"gob bekannt", "gab bekannt"',
      '"bekanntgegebt", "bekanntgegeben"',
    ]);
  });

  it('is a word that they haven’t', () => {
    const silent = (word: string) =>
      `"${word}", which the dictionary hasn’t, a "head" that it has, or a "remark"`;
    const { head, ...alone } = topf;
    expect(head).toBe('Topf');
    expect(held({ NOUN: { Fördertopf: alone }, ADJ: { schlecht: { gloss: 'bad' } } })).toEqual([
      silent('Fördertopf'),
      silent('schlecht'),
    ]);
  });

  it('is a head that the word doesn’t end with', () => {
    expect(held({ NOUN: { Mai: { ...mai, head: 'Topf' } } })).toEqual(['"Topf", what "Mai" ends with']);
  });

  it('is answered by a remark, which needs a reason', () => {
    expect(held({ NOUN: { Mai: { ...mai, plural: null, remark: 'no plural' } } })).toEqual([]);
    expect(held({ NOUN: { Mai: { ...mai, remark: 'no reason' } } })).toEqual([
      'a remark, none, as the dictionary says the same',
    ]);
  });
});
