import { featureOf } from '#article/compile/feature-of.ts';
import { writeSeparable } from '#article/compile/find-entry.ts';
import { firstChild } from '#article/compile/first-child.ts';
import type { Lexicon } from '#article/compile/read-lexicon.ts';
import { nounBase } from '#article/compile/write-forms.ts';
import { definiteArticle } from '#article/conllu/definite-article.ts';
import { parseSegments } from '#article/conllu/parse-segments.ts';
import type { WordLine } from '#article/conllu/token.ts';

/**
 * A word as a dictionary prints it: a noun with its article (*der Außenminister*), a verb with its particle before a
 * bar (*bekannt|geben*), whether the two stand apart in the text or not; anything else by its lemma.
 * @param words the sentence's words
 * @param lexicon tells of verbs that separate inside a word (*ein|räumen*), and of nouns that are declined as adjectives (*der
 * Beamte*)
 */
export function dictionaryForm(word: WordLine, words: readonly WordLine[], lexicon?: Lexicon): string {
  const lemma = word.lemma ?? word.form;
  if (word.upos === 'NOUN') {
    const article = definiteArticle(featureOf(word, 'Gender'));
    // A shortened noun (*Mio.*) has an article that nobody says.
    if (article === undefined || featureOf(word, 'Abbr') === 'Yes') return lemma;
    const entry = lexicon && Object.hasOwn(lexicon.NOUN, lemma) ? lexicon.NOUN[lemma] : undefined;
    return `${article} ${entry?.adjectival ? nounBase(lemma, entry) : lemma}`;
  }
  if (word.upos !== 'VERB') return lemma;
  const particle = firstChild(word, words, 'deprel', 'compound:prt');
  if (particle) return `${particle.lemma ?? particle.form}|${lemma}`;
  const entry = lexicon && Object.hasOwn(lexicon.VERB, lemma) ? lexicon.VERB[lemma] : undefined;
  if (entry?.particle !== undefined) return writeSeparable(lemma, entry);
  const [first] = parseSegments(word).value;
  return first && lemma.startsWith(first.form) ? `${first.form}|${lemma.slice(first.form.length)}` : lemma;
}
