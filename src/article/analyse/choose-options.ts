import type { Candidate } from '#article/analyse/candidate.ts';
import { compareLemmas } from '#article/analyse/common-lemmas.ts';
import { type DraftWord, type Knowledge, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { guessCandidate } from '#article/analyse/guess-candidate.ts';
import { cellsOfName, nameLemma } from '#article/analyse/name-lemma.ts';
import { tagOf } from '#article/analyse/tag-codes.ts';

function isVerbal(upos: string): boolean {
  return upos === 'VERB' || upos === 'AUX';
}

/** The common ones first; nouns that are made of an infinitive last: *Tagen* is mostly of *Tag*. */
function sortOptions(options: readonly Candidate[], { table }: Knowledge): readonly Candidate[] {
  const isInfinitive = ({ lemma, upos }: Candidate) =>
    Number(upos === 'NOUN' && table.has(lemma.toLowerCase(), 'VERB'));
  if (options.length < 2) return options;
  return options.toSorted((a, b) => compareLemmas(a.lemma, b.lemma) || isInfinitive(a) - isInfinitive(b));
}

/** What of a word’s candidates has its tag; else what has its part of speech; else what is left to guess. */
function optionsOf(word: DraftWord, next: DraftWord | undefined, knowledge: Knowledge): readonly Candidate[] {
  const { form, tag, candidates } = word;
  const [upos, xpos] = [uposOf(word), xposOf(word)];
  const guess = guessCandidate(form, upos, xpos);
  if (upos === 'PROPN') {
    const lemma = nameLemma(word, next, knowledge);
    return [{ ...guess, lemma, cells: cellsOfName(form, lemma) }];
  }
  const exact = candidates.all.filter((candidate) => tagOf(candidate.upos, candidate.xpos) === tag);
  if (exact.length > 0) return sortOptions(exact, knowledge);
  if (isVerbal(upos)) {
    // An auxiliary may be a verb by itself, and a verb in another form than the tagger takes it for is that verb all the same.
    const verbs = candidates.all.filter((candidate) => isVerbal(candidate.upos));
    const inForm = verbs.filter((candidate) => tagOf('VERB', candidate.xpos) === tagOf('VERB', xpos));
    const found = inForm.length > 0 ? inForm : verbs;
    const sorted = sortOptions(found, knowledge);
    return sorted.length > 0 ? sorted.map((candidate) => ({ ...candidate, upos })) : [guess];
  }
  const same = candidates.all.filter((candidate) => candidate.upos === upos);
  return same.length > 0 ? same : [guess];
}

/** Takes of each word’s candidates those that the tagger means. */
export const chooseOptions: Pass = (words, knowledge) =>
  words.map((word, at) => {
    const options = optionsOf(word, words[at + 1], knowledge);
    const cells = options.reduce((all, option) => all | option.cells, 0);
    const [best] = options;
    const tag = best && isVerbal(uposOf(word)) ? tagOf(best.upos, best.xpos) : word.tag;
    return { ...word, options, cells, tag };
  });
