import { readFeatures } from '#article/analyse/candidate.ts';
import { casesOf, everyCell, gendersOf, numbersOf } from '#article/analyse/cells.ts';
import { type DraftWord, uposOf, xposOf } from '#article/analyse/draft.ts';

const declined = /^(?:NOUN|PROPN|ADJ|DET|PRON)$/;

/** Case, gender and number as far as they are known: one value, or several, and none where it may be any. */
function writeCells({ cells, options, tag }: DraftWord): readonly (readonly [string, string])[] {
  if (cells === everyCell || cells === 0 || /^ADJ ADJD$/.test(tag)) return [];
  const found: (readonly [string, string])[] = [];
  const some = casesOf(cells);
  if (some.length < 4) found.push(['Case', some.join(',')]);
  const genders = gendersOf(cells);
  const numbers = numbersOf(cells);
  const gender =
    options[0]?.gender ?? (numbers.join() === 'Sing' && genders.length < 3 ? genders.join(',') : undefined);
  if (gender !== undefined && gender !== '') found.push(['Gender', gender]);
  if (tag !== 'PRON PRF') found.push(['Number', numbers.join(',')]);
  return found;
}

/** The tag of STTS that a verb has by its lemma. */
function writeXpos(word: DraftWord, lemma: string): string {
  const xpos = xposOf(word);
  if (!xpos.startsWith('VV')) return xpos;
  if (/^(?:sein|haben|werden)$/.test(lemma)) return xpos === 'VVIZU' ? 'VAINF' : xpos.replace('VV', 'VA');
  if (/^(?:können|müssen|dürfen|mögen|sollen|wollen)$/.test(lemma) && xpos !== 'VVIMP')
    return xpos === 'VVIZU' ? 'VMINF' : xpos.replace('VV', 'VM');
  return xpos;
}

/** What UD asks of a part of speech, where the candidate has it not. */
function complete(features: Map<string, string>, word: DraftWord): void {
  const upos = uposOf(word);
  if (/^(?:VERB|AUX)$/.test(upos) && !features.has('VerbForm')) features.set('VerbForm', 'Inf');
  if (/^(?:DET|PRON)$/.test(upos) && !features.has('PronType')) features.set('PronType', 'Ind');
  if (upos === 'ADP' && xposOf(word) === 'PTKVZ') features.set('PartType', 'Vbp');
}

/** LEMMA, UPOS, XPOS and FEATS of a word. */
export function writeGrammar(
  word: DraftWord,
): readonly [lemma: string, upos: string, xpos: string, feats: string] {
  const upos = uposOf(word);
  const [best] = word.options;
  const lemma = best?.lemma ?? word.form;
  const features = new Map(readFeatures(best?.feats ?? ''));
  if (declined.test(upos)) for (const [name, value] of writeCells(word)) features.set(name, value);
  complete(features, word);
  const feats = Array.from(features)
    .toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('|');
  return [lemma, upos, writeXpos(word, lemma), feats || '_'];
}
