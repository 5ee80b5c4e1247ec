import { type DraftWord, type Knowledge, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { isSeparable } from '#article/analyse/separable-verbs.ts';

/** How many words a verb and its particle embrace at most. */
const longestBracket = 40;

/** What stands behind a particle at the end of its clause. */
const endPattern = /^(?:[.,;:!?…)\](–—-]+|und|oder|sowie|aber|doch)$/;

/** A quotation mark says nothing of what ends. */
const quotePattern = /^(?:["”“»«'„‚‘’]|''|``)$/;

function mayBeParticle(word: DraftWord): boolean {
  return word.candidates.all.some(({ xpos }) => xpos === 'PTKVZ');
}

/** Whether a word may be a finite verb that a dictionary has with this particle. */
function takes({ candidates }: DraftWord, particle: string, { table }: Knowledge): boolean {
  return candidates.all.some(
    ({ lemma, xpos }) => /^V.(?:FIN|IMP)$/.test(xpos) && isSeparable(particle, lemma, table),
  );
}

function isFiniteVerb(word: DraftWord): boolean {
  return /VV(?:FIN|IMP)$/.test(word.tag);
}

/**
 * The place of the verb that waits for a particle: the nearest one before it that can have it. Where the clause has no verb that was found, a
 * word that may be one is it: *brach* in *Er brach die Reise ab*.
 */
function findOpenVerb(words: readonly DraftWord[], at: number, knowledge: Knowledge): number | undefined {
  const particle = words[at]?.form.toLowerCase() ?? '';
  let hasVerb = false;
  for (let index = at - 1; index >= Math.max(0, at - longestBracket); index -= 1) {
    const word = words[index];
    if (word === undefined) break;
    if (xposOf(word) === 'PTKVZ') return undefined;
    const isOwn = takes(word, particle, knowledge);
    if (isFiniteVerb(word)) {
      if (isOwn) return index;
      hasVerb = true;
    } else if (isOwn && !hasVerb && /^(?:ADJ|NOUN|VERB)/.test(word.tag) && !/^\p{Lu}/u.test(word.form)) {
      const others = words.slice(0, index).some(isFiniteVerb);
      if (!others) return index;
    }
    if (/^[.;!?]$/.test(word.form)) break;
  }
  return undefined;
}

/** Prepositions that can’t end a clause as such. */
const stranded = /^(?:ab|an|auf|aus|bei|durch|nach|um|unter|vor|zu)$/;

/** *von heute an*, *von sich aus*, *nach wie vor*, *ab und zu*: what ends with a preposition all the same. */
function endsPhrase(words: readonly DraftWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ form }) => /^(?:von|vom|ab|auf|nach|um)$/i.test(form));
}

/** The last verb of the same clause, where a preposition at its end can be nothing but the particle of one that no dictionary has. */
function findLastVerb(words: readonly DraftWord[], at: number): number | undefined {
  if (!stranded.test(words[at]?.form ?? '') || endsPhrase(words, at)) return undefined;
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || /^[.,;:!?–]$/.test(word.form) || xposOf(word) === 'PTKVZ') return undefined;
    if (isFiniteVerb(word)) return uposOf(word) === 'VERB' ? index : undefined;
  }
  return undefined;
}

/** A particle’s tag: it is ADP where it can be a preposition. */
function particleTag({ candidates }: DraftWord): string {
  return candidates.all.some(({ upos, xpos }) => upos === 'ADP' && xpos === 'PTKVZ')
    ? 'ADP PTKVZ'
    : 'ADV PTKVZ';
}

/** A preposition has what it governs behind it, a particle hasn’t. */
function isPreposition(word: DraftWord, next: DraftWord | undefined): boolean {
  if (next === undefined || !word.candidates.all.some(({ xpos }) => xpos === 'APPR')) return false;
  return /^(?:DET|PRON PPER|PRON PRF|ADJ ADJA|NOUN|PROPN|NUM)/.test(next.tag) && uposOf(word) === 'ADP';
}

/**
 * Finds the particles that close a clause’s verb and that the tagger took for something else, by the dictionary’s separable verbs; and gives back
 * prepositions that it took for particles.
 */
export const findParticles: Pass = (words, knowledge) => {
  const result = [...words];
  for (const [at, word] of words.entries()) {
    if (!mayBeParticle(word)) continue;
    const next = words[at + 1];
    if (xposOf(word) === 'PTKVZ') {
      const isApart = at > 0 && next !== undefined && /^(?:VERB|AUX)/.test(next.tag);
      if (isPreposition(word, next)) result[at] = { ...word, tag: 'ADP APPR' };
      // *heraus stellte* is one verb that is written as two words, and none that is separated.
      else if (isApart) result[at] = { ...word, tag: 'ADV ADV' };
      continue;
    }
    const behind = words.slice(at + 1).find(({ form }) => !quotePattern.test(form));
    if (behind !== undefined && !endPattern.test(behind.form)) continue;
    const verb = findOpenVerb(result, at, knowledge) ?? findLastVerb(result, at);
    const found = verb === undefined ? undefined : result[verb];
    if (verb === undefined || found === undefined) continue;
    result[at] = { ...word, tag: particleTag(word) };
    if (!isFiniteVerb(found)) result[verb] = { ...found, tag: 'VERB VVFIN' };
  }
  return result;
};
