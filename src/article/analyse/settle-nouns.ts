import { isOfCalendar } from '#article/analyse/calendar.ts';
import { type DraftWord, type Knowledge, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';
import { kindOfName } from '#article/analyse/names.ts';

const currency = /^(?:Euro|Cent|Dollar|Rubel|Yen|Yuan)s?$/;

/** Whether a noun must stand behind a word: an article or an adjective. */
function needsNoun(word: DraftWord | undefined): boolean {
  return word !== undefined && /^(?:ART|PPOSAT|PDAT|ADJA)$/.test(xposOf(word));
}

/** Whether a dictionary has a word as a noun, and not only its last part. */
function isListedNoun({ candidates }: DraftWord): boolean {
  return candidates.all.some(({ upos, parts }) => upos === 'NOUN' && parts === undefined);
}

/** Whether a word is of a list that names nothing else: *EU, Polen*. Given names may be nouns: *Wolf, Ernst*. */
function isListedName({ form }: DraftWord): boolean {
  const kind = kindOfName(form);
  return kind === 'place' || kind === 'organization';
}

/** Whether a text tells elsewhere that what could be somebody’s name is a noun, and this isn’t who has that name: *Wolf und Hund*, beside *Wölfe*. */
function isToldNoun({ form, candidates }: DraftWord, { nouns, surnames }: Knowledge): boolean {
  return (
    !surnames.has(form) &&
    candidates.all.some(({ lemma, upos, parts }) => upos === 'NOUN' && !parts && nouns.has(lemma))
  );
}

/**
 * Settles what has a capital: days, months and currencies are nouns, and so is what a dictionary has behind an article, or the text has elsewhere behind one;
 * *Vereinigten* before *Staaten* is an adjective in a name.
 * Source: FORMAT.md, section 7.
 */
export const settleNouns: Pass = (words, knowledge) =>
  words.map((word, at) => {
    const [upos, before, next] = [uposOf(word), words[at - 1], words[at + 1]];
    if (upos === 'PROPN') {
      const isBeforeName = next !== undefined && uposOf(next) === 'PROPN';
      if (isBeforeName) return word;
      if (isOfCalendar(word.form.replace(/s$/, '')) || currency.test(word.form))
        return { ...word, tag: 'NOUN NN' };
      if (isListedName(word) || !isListedNoun(word)) return word;
      const isApposed = before !== undefined && /^(?:NOUN|PROPN)$/.test(uposOf(before));
      return needsNoun(before) || (!isApposed && isToldNoun(word, knowledge))
        ? { ...word, tag: 'NOUN NN' }
        : word;
    }
    const isAdjective = word.candidates.all.some(({ xpos }) => xpos === 'ADJA');
    const isBeforeNoun = next !== undefined && uposOf(next) === 'NOUN';
    return upos === 'NOUN' && isAdjective && isBeforeNoun && needsNoun(before)
      ? { ...word, tag: 'ADJ ADJA' }
      : word;
  });
