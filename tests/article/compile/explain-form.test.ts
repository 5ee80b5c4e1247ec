import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildExpressions, groupVerbs } from '#article/compile/build-expressions.ts';
import { dictionaryForm } from '#article/compile/dictionary-form.ts';
import { explainForm } from '#article/compile/explain-form.ts';
import { commentValue, type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { file, read } from '../conllu/sample.ts';

const article = read(readFileSync('src/corpus/blinken-astana-2023.conllu', 'utf8'));

/** A sentence of the article, by its id. */
function sentence(id: string): Sentence {
  const found = article.find((one) => commentValue(one, 'sent_id') === id);
  if (!found) throw new Error(`no sentence ${id}`);
  return found;
}

/** The words of a made-up sentence: ID, FORM, LEMMA, UPOS, FEATS, HEAD, DEPREL in a row. */
function made(...rows: readonly string[]): Sentence {
  const lines = rows.map((row) => {
    const [id, form, lemma, upos, feats, head, deprel, misc = '_'] = row.split(' ');
    return [id, form, lemma, upos, '_', feats, head, deprel, '_', misc].join(' ');
  });
  const text = rows.map((row) => row.split(' ')[1]).join(' ');
  const [only] = read(file(`# sent_id = s1\n# text = ${text}\n${lines.join('\n')}\n\n`));
  if (!only) throw new Error('no sentence');
  return only;
}

function reasonOf(one: Sentence, form: string) {
  const words = wordsOf(one);
  const word = words.find((candidate) => candidate.form === form);
  if (!word) throw new Error(`no ${form}`);
  return explainForm(word, words);
}

describe('why a word has its form', () => {
  it.each([
    ['s1', 'Ländern', { kind: 'preposition', word: 'mit' }],
    ['s1', 'Hintergrund', { kind: 'preposition', word: 'vor' }],
    ['s1', 'Ukraine-Kriegs', { kind: 'genitive', word: 'Hintergrund' }],
    ['s1', 'Westen', { kind: 'subject', word: 'wirbt' }],
    ['s1', 'enge', { kind: 'agreement', word: 'Beziehungen' }],
    ['s1', 'Beziehungen', { kind: 'object', word: 'unterhalten' }],
    ['s1', 'mit', { kind: 'governs', word: 'Ländern', case: 'Dat' }],
    ['s1', 'auch', { kind: 'modifies', word: 'unterhalten' }],
    ['s2', 'Antony', { kind: 'apposition', word: 'Außenminister' }],
    ['s2', 'Blinken', { kind: 'name', word: 'Antony' }],
    ['s2', 'Amtskollegen', { kind: 'object', word: 'treffen' }],
    ['s2', 'Woche', { kind: 'adverbial', word: 'treffen' }],
    ['s2', 'wird', { kind: 'future', word: 'treffen' }],
    ['s2', 'treffen', { kind: 'withAuxiliary', word: 'wird' }],
    ['s4', 'Visite', { kind: 'subject', word: 'ist' }],
    ['s17', 'sich', { kind: 'reflexive', word: 'bezieht' }],
    ['s4', 'Teil', { kind: 'predicate', word: 'ist' }],
    ['s4', 'ist', { kind: 'copula', word: 'Teil' }],
    ['s4', 'es', { kind: 'placeholder' }],
    ['s5', 'besprechen', { kind: 'withZu', word: 'zu' }],
    ['s6', 'Zweck', { kind: 'preposition', word: 'zu' }],
    ['s6', 'gaben', { kind: 'particle', word: 'gaben … bekannt' }],
    ['s6', 'bekannt', { kind: 'particle', word: 'gaben … bekannt' }],
    ['s8', 'solle', { kind: 'modal', word: 'gehen' }],
    ['s10', 'habe', { kind: 'perfect', word: 'gelegt' }],
    ['s11', 'sei', { kind: 'statePassive', word: 'begründet' }],
    ['s15', 'das', { kind: 'object', word: 'verdeutlichte' }],
    ['s16', 'sei', { kind: 'toBe', word: 'sehen' }],
    ['s16', 'dass', { kind: 'opensClause', word: 'Ordnung' }],
    ['s18', 'und', { kind: 'joins', word: 'Russlands' }],
    ['s18', 'Russlands', { kind: 'genitive', word: 'Öl-Exportinfrastruktur' }],
    ['s18', 'US-Konzern', { kind: 'passiveSubject', word: 'beteiligt' }],
    ['s19', 'wurde', { kind: 'passive', word: 'bekanntgegeben' }],
    ['s21', 'würden', { kind: 'wouldForm', word: 'bestehen' }],
  ])('%s: %s', (id, form, reason) => {
    expect(reasonOf(sentence(id), form)).toEqual(reason);
  });

  it.each([
    // *als* governs no case: its noun has that of what it describes.
    ['s12', 'Partner'],
    ['s12', 'als'],
    // The tree has no reason for a number, and none for a verb that stands by itself.
    ['s2', 'fünf'],
    ['s7', 'betrifft'],
  ])('%s: the tree gives none for %s', (id, form) => {
    expect(reasonOf(sentence(id), form)).toBeUndefined();
  });

  it('is never guessed where there is no tree', () => {
    const bare = made('1 Anna Anna PROPN Case=Nom _ _', '2 kommt kommen VERB VerbForm=Fin _ _');
    expect(reasonOf(bare, 'Anna')).toBeUndefined();
    expect(reasonOf(bare, 'kommt')).toBeUndefined();
  });
});

describe('a separable verb', () => {
  it('stands together where nothing is between its parts', () => {
    const one = made(
      '1 er er PRON Case=Nom 2 nsubj',
      '2 gab geben VERB VerbForm=Fin 0 root',
      '3 auf auf ADP _ 2 compound:prt',
    );
    expect(reasonOf(one, 'gab')).toEqual({ kind: 'particle', word: 'gab auf' });
    expect(reasonOf(one, 'auf')).toEqual({ kind: 'particle', word: 'gab auf' });
  });
});

describe('a form that looks like another', () => {
  it('is a reported future with *werde*, and no condition', () => {
    const one = made(
      '1 er er PRON Case=Nom 3 nsubj',
      '2 werde werden AUX Mood=Sub|Tense=Pres|VerbForm=Fin 3 aux',
      '3 kommen kommen VERB VerbForm=Inf 0 root',
    );
    expect(reasonOf(one, 'werde')).toEqual({ kind: 'future', word: 'kommen' });
  });

  it('is no passive where the tree has none: *wird gekommen sein*', () => {
    const one = made(
      '1 wird werden AUX Mood=Ind|Tense=Pres|VerbForm=Fin 2 aux',
      '2 gekommen kommen VERB VerbForm=Part 0 root',
      '3 sein sein AUX VerbForm=Inf 2 aux',
    );
    expect(reasonOf(one, 'wird')).toEqual({ kind: 'future', word: 'gekommen' });
  });

  it('is no duty where the participle makes it a perfect: *gekommen zu sein*', () => {
    const [participle, zu, sein] = [
      '1 gekommen kommen VERB VerbForm=Part 0 root',
      '2 zu zu PART _ 1 mark',
      '3 sein sein AUX VerbForm=Inf 1 aux',
    ];
    expect(reasonOf(made(participle ?? '', zu ?? '', sein ?? ''), 'sein')).toEqual({
      kind: 'perfect',
      word: 'gekommen',
    });
  });

  it('has the case of what it is, not of what it stands by: *deren Haus*, *ihm ist kalt*, *halte es für gut*', () => {
    const whose = made('1 deren der PRON Case=Gen 2 det:poss', '2 Haus Haus NOUN Case=Acc 0 root');
    expect(reasonOf(whose, 'deren')).toBeUndefined();
    const whom = made('1 ihm er PRON Case=Dat 2 obl', '2 kalt kalt ADJ _ 0 root');
    expect(reasonOf(whom, 'ihm')).toBeUndefined();
    const it = made('1 halte halten VERB VerbForm=Fin 0 root', '2 es es PRON Case=Acc 1 expl');
    expect(reasonOf(it, 'es')).toBeUndefined();
  });
});

describe('the form that a dictionary prints', () => {
  const formOf = (one: Sentence, form: string) => {
    const words = wordsOf(one);
    const word = words.find((candidate) => candidate.form === form);
    return word && dictionaryForm(word, words);
  };

  it.each([
    ['s2', 'Außenminister', 'der Außenminister'],
    ['s1', 'Ländern', 'das Land'],
    ['s1', 'zentralasiatischen', 'zentralasiatisch'],
    ['s6', 'gaben', 'bekannt|geben'],
    ['s14', 'erhalten', 'aufrecht|erhalten'],
    ['s19', 'bekanntgegeben', 'bekannt|geben'],
    ['s19', 'Mio.', 'Mio.'],
    ['s8', 'USA', 'USA'],
    ['s11', 'verbundenen', 'verbunden'],
    ['s15', 'hätten', 'haben'],
  ])('%s: %s is %s there', (id, form, dictionary) => {
    expect(formOf(sentence(id), form)).toBe(dictionary);
  });
});

describe('words that belong together', () => {
  it.each([
    ['s6', 'bekannt|geben', [6, 19], 6, 'released'],
    ['s6', 'Sinn und Zweck', [14, 15, 16], 14, 'aim and purpose'],
    ['s8', 'es geht um', [3, 5, 17], 17, 'be about'],
    ['s10', 'Wert legen auf', [10, 11, 19], 19, 'attached importance to'],
    ['s10', 'im Rahmen', [14, 15, 16], 16, 'within the framework of'],
    ['s14', 'aufrecht|erhalten', [21, 23], 23, 'maintain'],
    ['s17', 'sich beziehen auf', [2, 3, 5], 2, 'is referring to'],
  ])('%s: %s is one expression', (id, dictionary, words, head, gloss) => {
    expect(buildExpressions(sentence(id))).toContainEqual({ dictionary, words, head, gloss });
  });

  it.each([
    ['s2', [[6, 16]]],
    ['s6', [[6, 19]]],
    ['s10', [[4, 19]]],
    ['s11', [[2, 20]]],
    ['s18', [[8, 22]]],
    ['s7', []],
  ])('%s: its verb groups', (id, groups) => {
    expect(groupVerbs(sentence(id))).toEqual(groups);
  });

  it('are told by their words where no dictionary form is given', () => {
    const one = made(
      '1 vor vor ADP _ 2 case Mwe=1:AdvID',
      '2 allem alle DET PronType=Tot 3 obl Mwe=1',
      '3 gut gut ADJ _ 0 root',
    );
    expect(buildExpressions(one)).toEqual([{ dictionary: 'vor allem', words: [1, 2], head: 2 }]);
  });

  it('never confuse a word that is in the sentence twice', () => {
    const one = made(
      '1 auch auch ADV _ 4 advmod',
      '2 auch auch ADV _ 4 advmod Mwe=1:ConjID',
      '3 wenn wenn SCONJ _ 4 mark Mwe=1',
      '4 kommt kommen VERB _ 0 root',
    );
    expect(buildExpressions(one)).toMatchObject([{ words: [2, 3] }]);
  });
});
