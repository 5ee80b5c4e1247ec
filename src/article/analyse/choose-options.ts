import type { Candidate } from '#article/analyse/candidate.ts';
import { type DraftWord, type Knowledge, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { guessCandidate } from '#article/analyse/guess-candidate.ts';
import { tagOf } from '#article/analyse/tag-features.ts';

/** A name in the genitive without its *s*, where the text or a list has it without. */
function nameLemma(form: string, { names }: Knowledge): string {
  const base = /^(.{2,})['’]?s$/.exec(form)?.[1];
  return base !== undefined && names.has(base) ? base : form.replace(/['’]$/, '');
}

/** What of a word’s candidates has its tag; else what has its part of speech; else what is left to guess. */
function optionsOf(word: DraftWord, knowledge: Knowledge): readonly Candidate[] {
  const { form, tag, candidates } = word;
  const [upos, xpos] = [uposOf(word), xposOf(word)];
  if (upos === 'PROPN') {
    const asNoun = candidates.all.find((candidate) => candidate.upos === 'NOUN');
    const lemma = nameLemma(form, knowledge);
    return [{ ...guessCandidate(form, upos, xpos), lemma: lemma === form && asNoun ? asNoun.lemma : lemma }];
  }
  const exact = candidates.all.filter((candidate) => tagOf(candidate.upos, candidate.xpos) === tag);
  if (exact.length > 0) return exact;
  // An auxiliary may be a verb by itself, and what was said of it is true of the other.
  const verbs = candidates.all.filter(
    (candidate) =>
      tagOf('VERB', candidate.xpos) === tagOf('VERB', xpos) && /^(?:AUX|VERB)$/.test(candidate.upos),
  );
  if (/^(?:AUX|VERB)$/.test(upos) && verbs.length > 0)
    return verbs.map((candidate) => ({ ...candidate, upos }));
  const same = candidates.all.filter((candidate) => candidate.upos === upos && !/^(?:AUX|VERB)$/.test(upos));
  if (same.length > 0) return same.map((candidate) => ({ ...candidate, xpos }));
  return [guessCandidate(form, upos, xpos)];
}

/** Takes of each word’s candidates those that the tagger means. */
export const chooseOptions: Pass = (words, knowledge) =>
  words.map((word) => {
    const options = optionsOf(word, knowledge);
    return { ...word, options, cells: options.reduce((cells, option) => cells | option.cells, 0) };
  });
