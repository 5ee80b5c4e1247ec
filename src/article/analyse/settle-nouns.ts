import { type DraftWord, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { kindOfName } from '#article/analyse/names.ts';

const calendar =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)s?$/;

const currency = /^(?:Euro|Cent|Dollar|Rubel|Yen|Yuan)s?$/;

/** Whether a noun must stand behind a word: an article or an adjective. */
function needsNoun(word: DraftWord | undefined): boolean {
  return word !== undefined && /^(?:ART|PPOSAT|PDAT|ADJA)$/.test(xposOf(word));
}

/** Whether a dictionary has a word as a noun, and not only its last part. */
function isListedNoun({ candidates }: DraftWord): boolean {
  return candidates.all.some(({ upos, parts }) => upos === 'NOUN' && parts === undefined);
}

/**
 * Settles what has a capital: days, months and currencies are nouns, and so is what a dictionary has behind an article; *Vereinigten* before *Staaten*
 * is an adjective in a name.
 * Source: FORMAT.md, section 7.
 */
export const settleNouns: Pass = (words) =>
  words.map((word, at) => {
    const [upos, before, next] = [uposOf(word), words[at - 1], words[at + 1]];
    if (upos === 'PROPN') {
      const isNoun = calendar.test(word.form) || currency.test(word.form);
      if (isNoun && (next === undefined || uposOf(next) !== 'PROPN')) return { ...word, tag: 'NOUN NN' };
      const isName = kindOfName(word.form) !== undefined || (next !== undefined && uposOf(next) === 'PROPN');
      return !isName && needsNoun(before) && isListedNoun(word) ? { ...word, tag: 'NOUN NN' } : word;
    }
    const isAdjective = word.candidates.all.some(({ xpos }) => xpos === 'ADJA');
    const isBeforeNoun = next !== undefined && uposOf(next) === 'NOUN';
    return upos === 'NOUN' && isAdjective && isBeforeNoun && needsNoun(before)
      ? { ...word, tag: 'ADJ ADJA' }
      : word;
  });
