import { betweenClauses } from '#article/analyse/clauses.ts';
import { type DraftWord, type Knowledge, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { isAdjectiveParticle, isSeparable } from '#article/analyse/separable-verbs.ts';

/** How many words a verb and its particle embrace at most. */
const longestBracket = 40;

/** What stands behind a particle at the end of its clause. */
const endPattern = /^(?:[.,;:!?…)\](–—-]+|und|oder|sowie|aber|doch)$/;

/** A quotation mark says nothing of what ends. */
const quotePattern = /^(?:["”“»«'„‚‘’]|''|``)$/;

/** What is a particle with a few verbs: *Sie steht dafür gerade*. */
const rare = /^(?:gerade|hierher|leid|weh)$/;

/** A particle is written small, but for one that begins a sentence. */
function mayBeParticle({ form, candidates }: DraftWord, at: number): boolean {
  if (at > 0 && /^\p{Lu}/u.test(form)) return false;
  return rare.test(form) || isAdjectiveParticle(form) || candidates.all.some(({ xpos }) => xpos === 'PTKVZ');
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

/** Whether what was taken for something else may be a verb all the same; *breiten* in *die breiten Straßen* is an adjective. */
function mayBeVerb(words: readonly DraftWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || /^\p{Lu}/u.test(word.form) || !/^(?:ADJ|NOUN|VERB)/.test(word.tag)) return false;
  return !/ADJA$/.test(word.tag) || before === undefined || !/^(?:DET|ADJ|ADP|NUM|CCONJ)/.test(before.tag);
}

/** Where the clause of a word begins, as far as a sign tells. */
function startOfClause(words: readonly DraftWord[], at: number): number {
  return words.slice(0, at).findLastIndex(({ form }) => /^[.,;:!?–()]$/.test(form)) + 1;
}

/**
 * The place of the verb that waits for a particle: the nearest one before it that can have it. Where the clause has no verb that was found, a
 * word that may be one is it: *brach* in *Er brach die Reise ab*.
 */
function findOpenVerb(words: readonly DraftWord[], at: number, knowledge: Knowledge): number | undefined {
  const particle = words[at]?.form.toLowerCase() ?? '';
  let hasVerb = false;
  let isOwnClause = true;
  for (let index = at - 1; index >= Math.max(0, at - longestBracket); index -= 1) {
    const word = words[index];
    if (word === undefined) break;
    if (xposOf(word) === 'PTKVZ') return undefined;
    const isOwn = takes(word, particle, knowledge);
    if (betweenClauses.test(word.form)) isOwnClause = false;
    if (isFiniteVerb(word)) {
      if (isOwn) return index;
      if (isOwnClause && uposOf(word) === 'AUX') return undefined;
      hasVerb = true;
    } else if (isOwn && !hasVerb && mayBeVerb(words, index)) {
      if (!words.slice(startOfClause(words, index), index).some(isFiniteVerb)) return index;
    }
    if (/^[.;!?]$/.test(word.form)) break;
  }
  return undefined;
}

/** Prepositions that can’t end a clause as such. */
const stranded = /^(?:ab|an|auf|aus|bei|durch|nach|um|unter|vor|zu)$/;

/** What a preposition at its end makes one phrase with: *von heute an*, *von sich aus*, *nach wie vor*, *ab und zu*. */
const openers: Readonly<Record<string, RegExp>> = {
  ab: /^(?:von|vom|auf)$/i,
  an: /^(?:von|vom|ab)$/i,
  auf: /^(?:von|vom|ab)$/i,
  aus: /^(?:von|vom)$/i,
  durch: /^durch$/i,
  nach: /^nach$/i,
  um: /^um$/i,
  vor: /^nach$/i,
  zu: /^ab$/i,
};

/** Whether a preposition ends a phrase that began a few words before: it is no particle. */
function endsPhrase(words: readonly DraftWord[], at: number): boolean {
  const opener = openers[words[at]?.form ?? ''];
  return opener !== undefined && words.slice(Math.max(0, at - 4), at).some(({ form }) => opener.test(form));
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

/** Whether a clause has a form of *hängen*. */
function isOfHanging(words: readonly DraftWord[], at: number): boolean {
  return words.slice(startOfClause(words, at), at).some(({ form }) => /^h[äi]ng/.test(form));
}

/** What stands behind a particle that something of its clause follows: *kehrte zurück nach Wien*, *sieht sie an wie ein Kind*, *hörte auf zu lesen*. */
function isFollowedByRest(words: readonly DraftWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (/^(?:als|wie)$/.test(next.form)) return word.form !== 'nach';
  if (next.tag === 'PART PTKZU') return stranded.test(word.form);
  // *tut sich schwer mit Namen*, *hängt zusammen mit dem Wetter*; but *kam zusammen mit ihr*
  if (next.form === 'mit' && isAdjectiveParticle(word.form)) return true;
  if (next.form === 'mit' && word.form === 'zusammen') return isOfHanging(words, at);
  // *auf über 20 Prozent*
  return next.tag === 'ADP APPR' && rests.test(word.form) && !/^(?:bis|über|unter)$/.test(next.form);
}

/** Particles that a preposition often follows. */
const rests = /^(?:ab|an|auf|aus|fort|mit|weg|zurück|(?:her|hin)(?:ab|auf|aus|ein|unter|über|vor))$/;

/** Whether *aus* belongs to a *von* before it: *von sich aus*, *von Wien aus*; but *Das ging von Wien aus*. */
function isFrom(words: readonly DraftWord[], at: number): boolean {
  const [first, second, last] = [words[at - 3], words[at - 2], words[at - 1]];
  if (last === undefined || !(/^vo[nm]$/i.test(second?.form ?? '') || /^von$/i.test(first?.form ?? '')))
    return false;
  if (/^(?:sich|hier|dort|da|außen|innen|oben|unten)$/.test(last.form)) return true;
  const clause = words.slice(startOfClause(words, at), at);
  return uposOf(last) === 'PROPN' && !clause.some(({ form }) => /^(?:geh|ging)/.test(form));
}

/** Particles that are an adverb together. */
const pairs = /^(?:ab und zu|auf und ab|hin und her)$/;

/** What is an adverb, or a preposition, though it stands where a particle does: *immer wieder*, *mit und ohne*, *von oben herab*. */
function isOther(words: readonly DraftWord[], at: number): boolean {
  const [first = '', before = '', form = '', next = '', second = ''] = [-2, -1, 0, 1, 2].map(
    (by) => words[at + by]?.form,
  );
  if (form === 'wieder') return /^(?:immer|schon|und)$/.test(before);
  if (pairs.test(`${form} ${next} ${second}`) || pairs.test(`${first} ${before} ${form}`)) return true;
  if (form === 'hin') return next === 'zu';
  if (form === 'aus') return isFrom(words, at);
  return /^(?:und|oder)$/.test(next) && /^(?:mit ohne|vor (?:nach|während))$/.test(`${form} ${second}`);
}

/** What a word is that was taken for a particle and is none. */
function otherTag(words: readonly DraftWord[], at: number): string | undefined {
  const word = words[at];
  if (word === undefined || xposOf(word) !== 'PTKVZ') return undefined;
  const next = words.slice(at + 1).find(({ form }) => !quotePattern.test(form));
  if (isPreposition(word, words[at + 1])) return 'ADP APPR';
  if (at > 0 && /^\p{Lu}/u.test(word.form))
    return word.candidates.all.some(({ upos }) => upos === 'NOUN') ? 'NOUN NN' : 'ADV ADV';
  // *heraus stellte* is one verb that is written as two words, and none that is separated.
  const isApart = at > 0 && next !== undefined && /^(?:VERB|AUX)/.test(next.tag);
  if (isOther(words, at)) return uposOf(word) === 'ADP' ? 'ADP APPR' : 'ADV ADV';
  return isApart ? 'ADV ADV' : undefined;
}

/**
 * Finds the particles that close a clause’s verb and that the tagger took for something else, by the dictionary’s separable verbs; and gives back
 * prepositions that it took for particles.
 */
export const findParticles: Pass = (words, knowledge) => {
  const result = [...words];
  for (const [at, word] of words.entries()) {
    const other = otherTag(words, at);
    if (other !== undefined) result[at] = { ...word, tag: other };
    if (other !== undefined || !mayBeParticle(word, at)) continue;
    const isSure = xposOf(word) === 'PTKVZ';
    const behind = words.slice(at + 1).find(({ form }) => !quotePattern.test(form));
    const isLast = behind === undefined || endPattern.test(behind.form);
    if (!isSure && (isOther(words, at) || !(isLast || isFollowedByRest(words, at)))) continue;
    const verb =
      findOpenVerb(result, at, knowledge) ?? (isLast && !isSure ? findLastVerb(result, at) : undefined);
    const found = verb === undefined ? undefined : result[verb];
    if (verb === undefined || found === undefined) continue;
    // What the clause goes on behind stands in the same one as its verb: *Es gibt Sprachen, bekannt als …*
    if (!isSure && !isLast && verb < startOfClause(words, at)) continue;
    if (!isSure) result[at] = { ...word, tag: particleTag(word) };
    if (!isFiniteVerb(found)) result[verb] = { ...found, tag: 'VERB VVFIN' };
  }
  return result;
};
