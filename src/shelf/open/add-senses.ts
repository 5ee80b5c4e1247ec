import type { AdoptedText } from '#article/adopt/adopted.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';
import type { AnalysedSentence, AnalysedWord } from '#article/document/analysis.ts';
import { headwordOf, type LexiconEntry } from '#article/document/lexicon.ts';

/** So many senses of a word are told: more is a dictionary to be read. */
const mostSenses = 6;

/**
 * What the dictionary has for a word: candidates, for which one is meant nothing tells.
 * @param most how many of them are told
 */
export function findEntry(
  dictionary: string,
  upos: string | undefined,
  senses: SenseTable,
  most = mostSenses,
): { readonly entry?: LexiconEntry } {
  const headword = headwordOf(dictionary).replace(/^sich /, '');
  const found = senses.find(headword, upos).slice(0, most);
  return found.length === 0 ? {} : { entry: { gloss: found.join('; '), areCandidates: true } };
}

/** What has no senses: a name may be spelt as a word. */
const senseless = /^(?:PROPN|PUNCT|SYM|X)$/;

/** What the dictionary has for a word of a text; of a pronoun’s form, which means something of its own: *mir*, *ihnen*. */
export function findWordEntry(
  { form, dictionary, upos }: Pick<AnalysedWord, 'form' | 'dictionary' | 'upos'>,
  senses: SenseTable,
): { readonly entry?: LexiconEntry } {
  if (senseless.test(upos)) return {};
  const own = upos === 'PRON' ? findEntry(form.toLowerCase(), upos, senses) : {};
  return own.entry === undefined ? findEntry(dictionary, upos, senses) : own;
}

function addToSentence(sentence: AnalysedSentence, senses: SenseTable): AnalysedSentence {
  return {
    ...sentence,
    words: sentence.words.map((word) => ({ ...word, ...findWordEntry(word, senses) })),
    // Those of verbs, all of them.
    expressions: sentence.expressions.map((expression) => ({
      ...expression,
      ...findEntry(expression.dictionary, 'VERB', senses),
    })),
  };
}

/** A text that was analysed, with what a dictionary has for its words. */
export function withSenses(text: AdoptedText, senses: SenseTable): AdoptedText {
  const sentences = Object.entries(text.analysis.sentences).map(
    ([id, sentence]) => [id, addToSentence(sentence, senses)] as const,
  );
  return {
    ...text,
    analysis: { sentences: Object.fromEntries(sentences) },
  };
}
