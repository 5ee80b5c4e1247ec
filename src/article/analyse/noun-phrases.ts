import { inCase } from '#article/analyse/cells.ts';
import { type DraftWord, uposOf, xposOf } from '#article/analyse/draft.ts';
import { kindOfName } from '#article/analyse/names.ts';

/** Words that agree: an article, adjectives, and the noun or name that they belong to, by their places. */
export interface NounPhrase {
  /** Before which a preposition stands, by its place. */
  readonly preposition?: number;
  readonly determiner?: number;
  readonly adjectives: readonly number[];
  /** Whether a number above one stands before the noun, or *ein paar*. */
  readonly isCounted: boolean;
  /** The noun; of an article by itself, it or the last adjective. */
  readonly head: number;
  /** Names behind the noun that have its case: *Außenminister Antony Blinken*. */
  readonly names: readonly number[];
}

const determiners = /^(?:ART|PDAT|PIAT|PIDAT|PPOSAT|PWAT)$/;
const alone = /^(?:PDS|PIS|PPER|PRF|PRELS|PRELAT|PWS)$/;

function isHead(word: DraftWord | undefined): boolean {
  return word !== undefined && (uposOf(word) === 'NOUN' || uposOf(word) === 'PROPN');
}

/** Where the noun of a phrase is that begins at a place, with its adjectives on the way; the phrase may have none. */
function findHead(
  words: readonly DraftWord[],
  start: number,
): { readonly head?: number; readonly adjectives: readonly number[] } {
  const adjectives: number[] = [];
  for (let at = start; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isHead(word) && !isOwner(words, at)) return { head: at, adjectives };
    if (isHead(word)) continue;
    const [upos, xpos] = [uposOf(word), xposOf(word)];
    if (xpos === 'ADJA' && upos !== 'NUM') adjectives.push(at);
    else if (/^P(?:IAT|IDAT|IS|POSAT)$/.test(xpos) && at === start) adjectives.push(at);
    else if (xpos === 'ADJA' || xpos === 'CARD') continue;
    else if (
      /^(?:ADV|ADJD|PTKNEG|PTKA)$/.test(xpos) &&
      /^(?:ADJA|ADV|ADJD|CARD)$/.test(xposAt(words, at + 1))
    )
      continue;
    else if (
      (word.form === ',' || xpos === 'KON') &&
      adjectives.at(-1) === at - 1 &&
      xposAt(words, at + 1) === 'ADJA'
    )
      continue;
    else break;
  }
  return { adjectives };
}

/** A number above one, and no year. */
function isNumber(word: DraftWord): boolean {
  return (
    word.form === 'paar' || (xposOf(word) === 'CARD' && !/^(?:1|ein.*|1[5-9]\d\d|20\d\d)$/.test(word.form))
  );
}

/** A name in the genitive before what it owns: *Blinkens* in *nach Blinkens Besuch*. */
function isOwner(words: readonly DraftWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || uposOf(word) !== 'PROPN' || (word.cells & ~inCase('Gen')) !== 0) return false;
  return uposAt(words, at + 1) === 'NOUN' || xposAt(words, at + 1) === 'ADJA';
}

const located = /(?:stadt|staat|land|republik|insel|region|provinz|kreis|dorf|gemeinde|hotel|bezirk|hafen)$/i;

/** Whether a name stands behind its noun, in the same case: *Präsident Lu*, *die Stadt Köln*, but not *in der Amtszeit Köln*. */
function isNameOf(words: readonly DraftWord[], head: number, at: number): boolean {
  const word = words[at];
  if (word === undefined || uposOf(word) !== 'PROPN') return false;
  const noun = words[head];
  if (noun === undefined || uposOf(noun) === 'PROPN' || at > head + 1) return true;
  if ((word.cells & ~inCase('Gen')) === 0) return false;
  return (
    kindOfName(word.options[0]?.lemma ?? word.form) !== 'place' || located.test(noun.options[0]?.lemma ?? '')
  );
}

const measures =
  /^(?:Art|Dutzend|Flaschen?|Glas|Hotel|Kilo|Kilometern?|Liter|Meter|Mi(?:llion|lliarde)(?:en)?|Mio\.|Mrd\.|Paar|Prozent|Sorte|Stück|Tasse|Tonnen?)$/;

/** Whether a noun stands behind another one in its case: *Frau Doktor Luger*, *eine Flasche Wein*. */
function isApposed(words: readonly DraftWord[], head: number): boolean {
  if (uposAt(words, head) !== 'NOUN' || uposAt(words, head + 1) !== 'NOUN') return false;
  return uposAt(words, head + 2) === 'PROPN' || measures.test(words[head]?.form ?? '');
}

/** Where a phrase begins, its preposition left out. */
export function startOf({ determiner, adjectives, head }: NounPhrase): number {
  return Math.min(determiner ?? head, ...adjectives, head);
}

/** Where its last word is. */
export function endOf({ head, names }: NounPhrase): number {
  return Math.max(head, ...names);
}

function xposAt(words: readonly DraftWord[], at: number): string {
  const word = words[at];
  return word ? xposOf(word) : '';
}

/** The place of the preposition of a phrase that begins at a place. */
function findPreposition(words: readonly DraftWord[], start: number): number | undefined {
  for (let at = start - 1; at >= 0 && at >= start - 3; at -= 1) {
    if (xposAt(words, at) === 'APPR') return at;
    // *in etwa zehn Jahren*, *mit nur einem Tor*
    if (!/^(?:ADV|CARD|KOKOM)$/.test(xposAt(words, at))) return undefined;
  }
  return undefined;
}

/** Finds the noun phrases of a sentence, from left to right; none is inside another. */
export function findNounPhrases(words: readonly DraftWord[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, at);
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    phrases.push(phrase);
    at = endOf(phrase) + 1;
  }
  return phrases;
}

function phraseAt(words: readonly DraftWord[], at: number): NounPhrase | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const xpos = xposOf(word);
  const preposition = findPreposition(words, at);
  const before = preposition === undefined ? {} : { preposition };
  const isDeterminer = determiners.test(xpos) || (uposOf(word) === 'DET' && xpos !== 'ADJA');
  if (isDeterminer || xpos === 'ADJA' || xpos === 'CARD' || isHead(word)) {
    const { head, adjectives } = findHead(words, isDeterminer ? at + 1 : at);
    const determiner = isDeterminer ? { determiner: at } : {};
    if (head === undefined) {
      if (xpos === 'CARD') return undefined;
      return {
        ...before,
        ...determiner,
        adjectives,
        isCounted: false,
        head: adjectives.at(-1) ?? at,
        names: [],
      };
    }
    const names: number[] = [];
    if (isApposed(words, head)) names.push(head + 1);
    for (let next = head + names.length + 1; isNameOf(words, head, next); next += 1) names.push(next);
    const isCounted = words.slice(at, head).some(isNumber);
    return { ...before, ...determiner, adjectives, isCounted, head, names };
  }
  return alone.test(xpos) ? { ...before, adjectives: [], isCounted: false, head: at, names: [] } : undefined;
}

function uposAt(words: readonly DraftWord[], at: number): string {
  const word = words[at];
  return word ? uposOf(word) : '';
}
