import { miscPlaces, miscValue, miscValuePlace } from '#article/conllu/find-misc.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { isSign } from '#article/conllu/is-sign.ts';
import { parseExpressions } from '#article/conllu/parse-expressions.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { columnPlace } from '#article/conllu/split-row.ts';
import type { TokenLine } from '#article/conllu/token.ts';

const WORD = '[^\\s-]+(?:--[^\\s-]+)*';
const GLOSS = new RegExp(`^${WORD}(?:-${WORD}){0,3}$`);

/** Whether a line is one that a reader can ask the meaning of: a word or a contraction, no sign. */
export function isGlossable(token: TokenLine): boolean {
  return token.kind === 'multiword' || (token.kind === 'word' && !isSign(token));
}

/** Whether a file has glosses only where they are sure, by the comments before its first word: a dictionary has made them. */
export function areSparse(comments: Sentence['comments']): boolean {
  return comments.some(({ key }) => key === 'made_by::glosses');
}

/**
 * Whether every word and every contraction has a gloss of one to four words, and signs have none. A file without any
 * gloss has not got the layer, which is no fault; one whose glosses a dictionary has made has only those that are sure.
 * Source: FORMAT.md, section 4.
 */
export function checkGlosses(sentences: readonly Sentence[]): readonly FormatError[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  if (!tokens.some((token) => miscValue(token.misc, 'Gloss') !== undefined)) return [];
  const isSparse = sentences.some(({ comments }) => areSparse(comments));
  return tokens.flatMap((token) => {
    // An empty node is printed nowhere; another rule says that it can't have a gloss.
    if (token.kind === 'empty') return [];
    const [place] = miscPlaces(token, 'Gloss');
    if (!isGlossable(token)) {
      if (place === undefined) return [];
      const { line, column } = place;
      return [{ line, column, found: `a gloss on ${quoteText(token.form)}`, expected: 'none on a sign' }];
    }
    if (place === undefined) {
      if (isSparse) return [];
      const found = `${quoteText(token.form)} without a gloss`;
      return [{ ...columnPlace(token, 'MISC'), found, expected: 'Gloss=…, as other words have one' }];
    }
    const { value = '' } = place.item;
    if (value === '' || GLOSS.test(value)) return [];
    return [
      {
        ...miscValuePlace(place),
        found: quoteText(value),
        expected: 'one to four words with "-" between, "--" for a hyphen of their own',
      },
    ];
  });
}

/** Words that are glossed as one: an expression, or a verb with its separated particle, by word IDs. */
function unitsOf(sentence: Sentence): readonly (readonly number[])[] {
  const particles = wordsOf(sentence).filter(({ deprel }) => deprel === 'compound:prt');
  return [
    ...parseExpressions(sentence).value.map(({ words }) => words),
    ...particles.map(({ head, id }) => [head ?? id, id].toSorted((a, b) => a - b)),
  ];
}

/**
 * Whether the words of an expression, or of a separated verb, repeat its gloss: *gaben … bekannt* is *released* twice.
 * Source: FORMAT.md, section 4.
 */
export function checkSharedGlosses(sentence: Sentence): readonly FormatError[] {
  const words = wordsOf(sentence);
  return unitsOf(sentence).flatMap(([first, ...others]) => {
    const gloss = miscValue(words[(first ?? 0) - 1]?.misc ?? [], 'Gloss');
    return others.flatMap((id) => {
      const [place] = words.slice(id - 1, id).flatMap((word) => miscPlaces(word, 'Gloss'));
      if (gloss === undefined || place === undefined || place.item.value === gloss) return [];
      const expected = `${quoteText(gloss)}, the gloss of the whole expression`;
      return [{ ...miscValuePlace(place), found: quoteText(place.item.value ?? ''), expected }];
    });
  });
}
