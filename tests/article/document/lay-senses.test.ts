import { describe, expect, it } from 'vitest';
import type { AdoptedText } from '#article/adopt/adopted.ts';
import type { AnalysedSentence, Analysis } from '#article/document/analysis.ts';
import { askedWords, senseKey } from '#article/document/asked-words.ts';
import { inlineText, type Run, type Word, withoutMentions } from '#article/document/inline.ts';
import { findSensePlaces, laySenses, type SenseOf, withReaderSenses } from '#article/document/lay-senses.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { adoptFile } from '../../article/adopt/adopt-file.ts';

/** *Im Hafen gab Clara den alten Termin gern bekannt.*, in which nothing has a gloss but *Hafen*. */
const file = `# sent_id = s1
# text = Im Hafen gab Clara den alten Termin gern bekannt.
1-2\tIm\t_\t_\t_\t_\t_\t_\t_\t_
1\tIn\tin\tADP\t_\t_\t3\tcase\t_\t_
2\tdem\tder\tDET\t_\t_\t3\tdet\t_\t_
3\tHafen\tHafen\tNOUN\t_\tGender=Masc\t4\tobl\t_\tGloss=harbour
4\tgab\tgeben\tVERB\t_\t_\t0\troot\t_\t_
5\tClara\tClara\tPROPN\t_\t_\t4\tnsubj\t_\t_
6\tden\tder\tDET\t_\t_\t8\tdet\t_\t_
7\talten\talt\tADJ\t_\t_\t8\tamod\t_\t_
8\tTermin\tTermin\tNOUN\t_\tGender=Masc\t4\tobj\t_\t_
9\tgern\tgern\tADV\t_\t_\t4\tadvmod\t_\t_
10\tbekannt\tbekannt\tADJ\t_\t_\t4\tcompound:prt\t_\tSpaceAfter=No
11\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

`;

function take(source = file): AdoptedText {
  const [text] = adoptFile(source, { fileName: 'probe.conllu' }).texts;
  if (!text) throw new Error('No text came of it');
  return text;
}

function sentenceOf({ analysis }: { readonly analysis: Analysis }): AnalysedSentence {
  const [sentence] = Object.values(analysis.sentences);
  if (!sentence) throw new Error('No sentence came of it');
  return sentence;
}

/** A sentence with what a dictionary has for one of its words. */
function withEntry(sentence: AnalysedSentence, form: string, gloss: string): AnalysedSentence {
  const entry = { gloss, areCandidates: true } as const;
  return {
    ...sentence,
    words: sentence.words.map((word) => (word.form === form ? { ...word, entry } : word)),
  };
}

/** The words over their glosses in the first sentence of a text in which the reader has said something. */
function glossed(
  { article, analysis }: Pick<AdoptedText, 'article' | 'analysis'>,
  said: Record<string, string>,
) {
  const places = new Map(article.sections.map(({ id }) => [id, findSensePlaces(analysis)]));
  const laid = laySenses(article, places, (key) => said[key]);
  const inlines = articleSentences(laid).flatMap((sentence) => withoutMentions(sentence.inlines));
  return inlines
    .filter((inline): inline is Word | Run => typeof inline !== 'string' && inline.gloss !== undefined)
    .map(({ gloss, ...inline }) => `${inlineText([inline])}: ${gloss}${inline.room ? ' …' : ''}`);
}

describe('the words of which the reader may say what they mean', () => {
  it('are those that the text itself says nothing of, by headword and part of speech; of an expression all have the same', () => {
    const asked = askedWords(sentenceOf(take())).map((one) => one && senseKey(one));
    const announce = 'VERB bekanntgeben';
    // *Im* is two words, *Hafen* has its gloss, *Clara* is a name.
    expect(asked).toEqual([
      undefined,
      undefined,
      announce,
      undefined,
      'DET der',
      'ADJ alt',
      'NOUN Termin',
      'ADV gern',
      announce,
    ]);
  });

  it('have a dictionary’s senses, also where the only one stands under the word', () => {
    const [, only] = askedWords(withEntry(sentenceOf(take()), 'Hafen', 'harbour'));
    expect(only).toMatchObject({ headword: 'Hafen', gloss: 'harbour', candidates: ['harbour'], position: 1 });
    const [, one] = askedWords(withEntry(sentenceOf(take()), 'Hafen', 'port; harbour; haven'));
    expect(one).toMatchObject({ candidates: ['port', 'harbour', 'haven'] });
    const [, other] = askedWords(withEntry(sentenceOf(take()), 'Hafen', 'port; haven'));
    expect(other).toBeUndefined();
  });
});

describe('what the reader says', () => {
  it('stands under each word of its headword, and of an expression under its head', () => {
    expect(glossed(take(), { 'NOUN Termin': 'date', 'VERB bekanntgeben': 'to announce' })).toEqual([
      'Hafen: harbour',
      'gab: to announce …',
      'Termin: date',
    ]);
    expect(glossed(take(), {})).toEqual(['Hafen: harbour …']);
  });

  it('has room only where nothing stands beside it', () => {
    expect(glossed(take(), { 'ADJ alt': 'of great age', 'NOUN Termin': 'date' })).toEqual([
      'Hafen: harbour …',
      'alten: of great age',
      'Termin: date',
    ]);
  });

  it('is laid over no gloss of the file, but over a dictionary’s', () => {
    expect(glossed(take(), { 'NOUN Hafen': 'port' })).toEqual(['Hafen: harbour …']);
    const text = take();
    const sentences = { s1: withEntry(sentenceOf(text), 'Hafen', 'harbour') };
    expect(glossed({ ...text, analysis: { sentences } }, { 'NOUN Hafen': 'port' })).toEqual(['Hafen: port']);
  });

  it('stands before what is likeliest, which only words have that one learns, and nothing else is said of', () => {
    const text = take();
    const known = { Hafen: 'harbour', alten: 'old; ancient', Termin: 'date; appointment', gern: 'a b c d e' };
    const sentence = Object.entries({ ...known, den: 'the' }).reduce(
      (so, [form, gloss]) => withEntry(so, form, gloss),
      sentenceOf(text),
    );
    const analysis = { sentences: { s1: sentence } };
    const places = new Map(text.article.sections.map(({ id }) => [id, findSensePlaces(analysis)]));
    const said: SenseOf = (key) => (key === 'NOUN Termin' ? 'meeting' : undefined);
    const [laid] = articleSentences(laySenses(text.article, places, said, true));
    const glosses = withoutMentions(laid?.inlines ?? []).flatMap((inline) =>
      typeof inline !== 'string' && inline.gloss !== undefined
        ? [[inlineText([inline]), inline.gloss, inline.likely]]
        : [],
    );
    expect(glosses).toEqual([
      ['Hafen', 'harbour', undefined],
      ['alten', 'old', true],
      ['Termin', 'meeting', undefined],
    ]);
  });

  it('leaves all else the very same, so that it isn’t drawn again', () => {
    const { article, analysis } = take(file + file.replaceAll('Termin', 'Bericht').replace('s1', 's2'));
    const places = new Map(article.sections.map(({ id }) => [id, findSensePlaces(analysis)]));
    expect(laySenses(article, places, () => undefined)).toBe(article);
    expect(laySenses(article, new Map(), () => 'anything')).toBe(article);
    const laid = laySenses(article, places, (key) => (key === 'NOUN Bericht' ? 'report' : undefined));
    const [first, second] = articleSentences(laid);
    const [before] = articleSentences(article);
    expect(first).toBe(before);
    expect(second?.inlines).toContainEqual(expect.objectContaining({ form: 'Bericht', gloss: 'report' }));
  });

  it('is what the word means when it is saved or printed', () => {
    const said = withReaderSenses(
      sentenceOf(take()),
      (key) => ({ 'NOUN Termin': 'date', 'VERB bekanntgeben': 'to announce' })[key],
    );
    expect(said.words.filter(({ gloss }) => gloss).map(({ form, gloss }) => [form, gloss])).toEqual([
      ['Hafen', 'harbour'],
      ['Termin', 'date'],
    ]);
    expect(said.expressions).toMatchObject([{ dictionary: 'bekannt|geben', gloss: 'to announce' }]);
  });
});
