import type { Candidate } from '#article/analyse/candidate.ts';
import { everyCell } from '#article/analyse/cells.ts';
import { opensSentence } from '#article/analyse/clauses.ts';
import { findShortVerbs } from '#article/analyse/derive-verbs.ts';
import { type DraftWord, type Knowledge, type Pass, uposOf } from '#article/analyse/draft.ts';

/** What may stand before a request: *Bitte komm!*, *Dann geh doch!* */
const openers = /^(?:bitte|und|aber|oder|doch|nun|na|ach|also|dann|so|jetzt|los|ja|nein|gut|,)$/i;

/** Who stands behind a verb that is no request; *es* and *sie* may be what is done something to: *Lies es!* */
const subject = /^(?:ich|du|er|man|wir|ihr)$/;

/** What tells a request by itself, behind a form that may be another: *Warte mal.*, *Setzt euch!* */
const asking = /^(?:mich|mir|uns|euch|bitte|mal|doch)$/;

/** Thanks and *bitte* ask nobody for anything. */
const courtesies = /^(?:danken|bitten)$/;

/** A clause opens with these for *if*: *Haben Sie Fragen, rufen Sie an.* */
const conditional = /^(?:haben|sein|werden|wollen|mögen|können|müssen|sollen|dürfen)$/;

/** Requests of the verbs that are auxiliaries too, and of *tun*, by their forms. */
const irregular: Readonly<Record<string, readonly [lemma: string, feats: string]>> = {
  sei: ['sein', 'Number=Sing|Person=2'],
  seid: ['sein', 'Number=Plur|Person=2'],
  hab: ['haben', 'Number=Sing|Person=2'],
  habt: ['haben', 'Number=Plur|Person=2'],
  habe: ['haben', 'Number=Sing|Person=2'],
  werde: ['werden', 'Number=Sing|Person=2'],
  werdet: ['werden', 'Number=Plur|Person=2'],
  tu: ['tun', 'Number=Sing|Person=2'],
};

function findIrregular(form: string): Candidate | undefined {
  const [lemma, feats] = (Object.hasOwn(irregular, form) ? irregular[form] : undefined) ?? [];
  if (lemma === undefined) return undefined;
  const upos = lemma === 'tun' ? 'VERB' : 'AUX';
  return { lemma, upos, xpos: 'VVIMP', feats: `Mood=Imp|${feats}|VerbForm=Fin`, cells: everyCell };
}

/** A request as it stands in its sentence. */
interface Opening {
  readonly word: DraftWord;
  /** What of its clause stands behind it. */
  readonly rest: readonly DraftWord[];
  /** The sign behind the clause, and the word behind that. */
  readonly sign: string;
  readonly behind: DraftWord | undefined;
  /** The sign that ends the sentence. */
  readonly end: string;
}

function readOpening(words: readonly DraftWord[], at: number): Opening | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const after = words.slice(at + 1);
  const stop = after.findIndex(({ form }) => /^(?:[.,;:!?–]|und|oder)$/.test(form));
  const rest = stop === -1 ? after : after.slice(0, stop);
  const end = after.find(({ form }) => /^[.!?…]+$/.test(form))?.form ?? '';
  return { word, rest, sign: after[stop]?.form ?? '', behind: after[stop + 1], end };
}

/** Whether a request may open at a place: at the beginning, behind *bitte* or who is spoken to, or behind another one. */
function mayOpen(words: readonly DraftWord[], at: number): boolean {
  let start = at;
  while (start > 0 && !opensSentence(words[start - 1]) && openers.test(words[start - 1]?.form ?? ''))
    start -= 1;
  if (opensSentence(words[start - 1])) return true;
  const last = words[start - 1];
  if (words[start]?.form !== ',' || last === undefined) return false;
  const before = words.slice(0, start);
  return (
    /^(?:NOUN|PROPN)/.test(last.tag) && before.every(({ tag }) => /^(?:NOUN|PROPN|ADJ|DET PPOSAT)/.test(tag))
  );
}

/** *Kommen Sie herein!*; but *Kommen Sie zu spät, beginnen wir.* */
function politeOf({ word, rest, sign, behind, end }: Opening): Candidate | undefined {
  if (rest[0]?.form !== 'Sie' || end.includes('?')) return undefined;
  if (
    sign === ',' &&
    behind !== undefined &&
    (/^(?:so|dann)$/.test(behind.form) || /VVFIN$/.test(behind.tag))
  )
    return undefined;
  const verb = word.candidates.all.find(({ upos, xpos, feats, lemma }) => {
    if (xpos !== 'VVFIN' || !/Number=Plur\|Person=3\|Tense=Pres/.test(feats)) return false;
    return lemma === 'sein' ? feats.includes('Mood=Sub') : upos === 'VERB' && !conditional.test(lemma);
  });
  return verb && { ...verb, feats: 'Mood=Imp|Number=Plur|Person=3|VerbForm=Fin' };
}

/** What is called out as a verb, though a dictionary has a noun that is spelt so. */
const calls = /^(?:Warte|Entschuldige)$/;

/** Whether a form that is a noun too has behind it what no noun has: *Ruf die Polizei!* */
function isNoNoun({ word, rest, end }: Opening): boolean {
  const isNominal = word.candidates.all.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  if ((!isNominal && /^(?:VERB|AUX)/.test(word.tag)) || calls.test(word.form)) return true;
  const [next] = rest;
  if (next === undefined || !end.includes('!')) return false;
  if (/^(?:die|das|den|einen?|eine|deinen?|deine|nicht|weg|weiter|schnell|los)$/.test(next.form)) return true;
  // *Warte auf mich!*
  return rest.some(({ form }) => asking.test(form));
}

/** The readings of a word as a request, where its place and its clause make it one. */
function requestOf(opening: Opening, { table }: Knowledge): readonly Candidate[] {
  const { word, rest, end } = opening;
  const small = word.form.toLowerCase();
  const [next] = rest;
  if (end.includes('?') || subject.test(next?.form ?? '') || next?.form === 'Sie') return [];
  const listed = word.candidates.all.filter(({ upos, xpos }) => upos === 'VERB' && xpos === 'VVIMP');
  const found =
    listed.length > 0 ? listed : findShortVerbs(small, table).filter(({ xpos }) => xpos === 'VVIMP');
  const all = found.length > 0 ? found : [findIrregular(small) ?? []].flat();
  if (all.length === 0 || all.some(({ lemma }) => courtesies.test(lemma)) || !isNoNoun(opening)) return [];
  // *Hab hier schon oft bestellt.*
  if (all.some(({ lemma }) => lemma === 'haben') && rest.some(({ tag }) => /VVPP$/.test(tag))) return [];
  const isCalled = end.includes('!');
  const asks = rest.some(({ form }) => asking.test(form));
  // *Ich habe* is said without *ich* too.
  if (small.endsWith('e'))
    return asks || (isCalled && (next !== undefined || calls.test(word.form))) ? all : [];
  const isThird = word.candidates.all.some(({ feats }) => /Mood=Ind\|Number=Sing\|Person=3/.test(feats));
  if (!isThird) return all;
  const closes = rest.at(-1)?.candidates.all.some(({ xpos }) => xpos === 'PTKVZ') === true;
  const hasObject = /^(?:die|das|den|einen?|es|sie)$/.test(next?.form ?? '');
  return isCalled && (asks || closes || hasObject) ? all : [];
}

/**
 * Tells requests by their place: a verb that opens its sentence, has no subject, and asks nothing. *Mach die Tür zu!* and *Kommen Sie herein!* are spelt
 * as what one does.
 */
export const settleImperatives: Pass = (words, knowledge) => {
  const result = [...words];
  let isRequest = false;
  for (const [at, word] of words.entries()) {
    if (opensSentence(words[at - 1])) isRequest = false;
    const isNext = isRequest && /^(?:und|,)$/.test(words[at - 1]?.form ?? '');
    if (!/^(?:VERB|AUX|NOUN|PROPN|ADJ|X)$/.test(uposOf(word)) || !(isNext || mayOpen(words, at))) continue;
    const opening = readOpening(words, at);
    if (opening === undefined) continue;
    const polite = politeOf(opening);
    const all = polite === undefined ? requestOf(opening, knowledge) : [polite];
    if (all.length === 0) continue;
    isRequest = true;
    const tag = polite === undefined ? 'VERB VVIMP' : 'VERB VVFIN';
    result[at] = { ...word, tag, candidates: { ...word.candidates, all } };
  }
  return result;
};
