import { type DraftWord, type Pass, uposOf, xposOf } from '#article/analyse/draft.ts';

/** Whether an article’s noun, or what describes it, stands at a place: perhaps behind an adverb, *die rund 40 Gäste*. */
function hasNoun(words: readonly DraftWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(uposOf(word)) || /^["'`„“»*]+$/.test(word.form)) return true;
  if (/^(?:PIAT|PIS|PDAT|PPOSAT|ADJA)$/.test(xposOf(word))) return true;
  return /^(?:ADV|PAV|PTKNEG|PTKA)$/.test(xposOf(word)) && hasNoun(words, at + 1);
}

/** Whether a clause that begins here says something of what is before it: behind a comma, perhaps with a preposition between. */
function opensRelative(words: readonly DraftWord[], at: number): boolean {
  const before = words[at - 1];
  return (
    before?.form === ',' || (before !== undefined && uposOf(before) === 'ADP' && words[at - 2]?.form === ',')
  );
}

/** Whether a clause of something ends with its verb, behind a noun and a comma: *der Minister, der kommt,*. */
function isRelative(words: readonly DraftWord[], at: number): boolean {
  const rest = words.slice(at + 1);
  const end = rest.findIndex(({ form }) => /^[.,;:!?–]$/.test(form));
  const noun = words[at - 2];
  return (
    words[at - 1]?.form === ',' &&
    noun !== undefined &&
    /^(?:NOUN|PROPN)$/.test(uposOf(noun)) &&
    rest.slice(0, Math.max(end, 0)).findIndex(({ tag }) => /VVFIN$/.test(tag)) === end - 1 &&
    end > 0
  );
}

/** Makes *der, die, das* a pronoun where nothing follows that it could be the article of: *Das weiß ich*, *…, die die Stadt kennt*. */
export const settleArticles: Pass = (words) =>
  words.map((word, at) => {
    if (word.tag === 'PRON PDS' && /^d(?:er|ie|as|em|en)$/.test(word.form) && isRelative(words, at))
      return { ...word, tag: 'PRON PRELS' };
    if (word.tag !== 'DET ART' || !/^(?:der|die|das|dem|den)$/i.test(word.form)) return word;
    if (hasNoun(words, at + 1)) return word;
    return { ...word, tag: opensRelative(words, at) ? 'PRON PRELS' : 'PRON PDS' };
  });
