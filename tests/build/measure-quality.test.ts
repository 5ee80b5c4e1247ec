import { describe, expect, it } from 'vitest';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { measureQuality } from '#build/measure-quality.ts';

/** Sentences of a file whose columns stand with blanks between. */
function read(lines: readonly string[]): readonly Sentence[] {
  const parsed = parseConllu(
    `${lines.map((line) => (/^[0-9]/.test(line) ? line.replaceAll(' ', '\t') : line)).join('\n')}\n\n`,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.sentences;
}

const gold = read([
  '# sent_id = s1',
  '# text = Er gab E-Mails im Mai auf.',
  '1 Er er PRON PPER Case=Nom|Number=Sing 2 nsubj _ _',
  '2 gab geben VERB VVFIN Mood=Ind|Tense=Past 0 root _ _',
  '3 E E NOUN NN _ 5 compound _ SpaceAfter=No',
  '4 - - PUNCT $( _ 5 punct _ SpaceAfter=No',
  '5 Mails Mail NOUN NN Case=Acc|Number=Plur 2 obj _ _',
  '6-7 im _ _ _ _ _ _ _ _',
  '6 in in ADP APPR _ 8 case _ _',
  '7 dem der DET ART Case=Dat 8 det _ _',
  '8 Mai Mai PROPN NN Case=Dat 2 obl _ _',
  '9 auf auf ADP PTKVZ _ 2 compound:prt _ SpaceAfter=No',
  '10 . . PUNCT $. _ 2 punct _ _',
]);

const found = read([
  '# sent_id = s1',
  '# text = Er gab E-Mails im Mai auf.',
  '1 Er er PRON PPER Case=Nom|Number=Plur,Sing _ _ _ _',
  '2 gab geben VERB VVFIN Mood=Sub|Tense=Past _ _ _ Mwe=1:VPC.full',
  '3 E-Mails E-Mail NOUN NN Case=Acc|Number=Plur _ _ _ _',
  '4-5 im _ _ _ _ _ _ _ _',
  '4 in in ADP APPR _ _ _ _ _',
  '5 dem dem DET ART Case=Dat _ _ _ _',
  '6 Mai Mai NOUN NN Case=Acc _ _ _ _',
  '7 auf auf ADP PTKVZ _ _ _ _ Mwe=1|SpaceAfter=No',
  '8 . . PUNCT $. _ _ _ _ _',
]);

describe('the quality of an analysis', () => {
  const quality = measureQuality(gold, found);

  it('counts sentences and tokens by their place in the text, what a hyphen joins as one', () => {
    expect(quality.sentences).toEqual({ right: 1, found: 1, gold: 1 });
    expect(quality.tokens).toEqual({ right: 8, found: 8, gold: 8 });
  });

  it('asks of each word that is the same what was made of it, days and months being nouns', () => {
    const { words, lemmas, partsOfSpeech, names } = quality;
    expect({ words, lemmas, partsOfSpeech }).toEqual({ words: 7, lemmas: 6, partsOfSpeech: 7 });
    expect(names).toEqual({ right: 0, found: 0, gold: 0 });
  });

  it('tells one value from several', () => {
    expect(quality.features.Case).toEqual({
      gold: 3,
      single: 3,
      singleRight: 2,
      several: 0,
      severalRight: 0,
    });
    expect(quality.features.Number).toEqual({
      gold: 1,
      single: 0,
      singleRight: 0,
      several: 1,
      severalRight: 1,
    });
    expect(quality.features.Mood).toMatchObject({ single: 1, singleRight: 0 });
  });

  it('counts a separable verb where both its parts are right', () => {
    expect(quality.separableVerbs).toEqual({ right: 1, found: 1, gold: 1 });
    const apart = measureQuality(
      gold,
      read(['# sent_id = s1', '# text = Er', '1 Er er PRON PPER _ _ _ _ _']),
    );
    expect(apart.separableVerbs).toEqual({ right: 0, found: 0, gold: 1 });
  });
});
