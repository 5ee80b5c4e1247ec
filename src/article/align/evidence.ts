import type { SenseTable } from '#article/analyse/read-senses.ts';
import { stemEnglish } from '#article/analyse/stem-english.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { surfaceText } from '#article/conllu/surface.ts';
import type { WordLine } from '#article/conllu/token.ts';

/** A German word with what of it may stand in a translation: stems of its senses, a name, the digits of a number. */
export interface SoughtWord {
  readonly keys: ReadonlySet<string>;
  /** Whether a translation should have one of them: the dictionary has the word, or it is a name or a number. */
  readonly isExpected: boolean;
}

/** What a German sentence is found again by. */
export interface GermanEvidence {
  readonly text: string;
  readonly words: readonly SoughtWord[];
}

/** What is found in an English one. */
export interface EnglishEvidence {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
  /** How many of its words tell what it is about. */
  readonly telling: number;
}

/** English words that every text has. */
const little = new Set(
  `a about after all also am an and any are as at be been but by can could did do does for from had has have he her here him his how i if in into is it its just me more most my no
  not now of on one only or other our out over said say says she so some still than that the their them then there these they this those to too up very was we were what when
  where which who will with would you your`.split(/\s+/),
);

/** What every sentence has, in whatever language. */
const grammar = /^(?:ADP|AUX|CCONJ|DET|PART|PRON|PUNCT|SCONJ|SYM)$/;

/** The shortest form that tells something where it is the same in both languages: *am* is another word in English. */
const shortestForm = 4;

/** The words and numbers of a text; a number without what divides its digits, which is *20.000* here and *20,000* there. */
function readKeys(text: string): readonly string[] {
  return (text.match(/\d[\d.,]*\d|[\p{L}\d]+(?:['’]\p{L}+)?/gu) ?? []).map((word) =>
    /^\d[\d.,]*$/.test(word) ? word.replace(/[.,]/g, '') : stemEnglish(word),
  );
}

function seekWord({ form, lemma, upos }: WordLine, senses: SenseTable | undefined): readonly SoughtWord[] {
  if (grammar.test(upos ?? '')) return [];
  const isName = upos === 'PROPN';
  const ofForm = form
    .split('-')
    .filter((part) => isName || part.length >= shortestForm || /\d/.test(part))
    .flatMap(readKeys);
  const ofSenses = (senses?.find(lemma ?? form, upos ?? undefined) ?? []).flatMap((sense) => {
    const [key, ...others] = readKeys(sense.replace(/^(?:an?|the|be) /, ''));
    // Of several words each may stand anywhere.
    return key === undefined || others.length > 0 ? [] : [key];
  });
  const keys = new Set([...ofForm, ...ofSenses]);
  if (keys.size === 0) return [];
  return [{ keys, isExpected: isName || ofSenses.length > 0 || /\d/.test(form) }];
}

/** Gathers what a sentence may be found again by; without a dictionary that is names, numbers, and words that are the same. */
export function seekGerman(sentence: Sentence, senses?: SenseTable): GermanEvidence {
  return {
    text: surfaceText(sentence),
    words: wordsOf(sentence).flatMap((word) => seekWord(word, senses)),
  };
}

/** Gathers what stands in an English sentence. */
export function readEnglish(text: string): EnglishEvidence {
  const words = new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));
  return {
    text,
    keys: new Set(readKeys(text)),
    telling: Array.from(words).filter((word) => !little.has(word)).length,
  };
}

/** How many of the words that a translation should have it has, and how many it should have. */
export function countFound(
  german: readonly GermanEvidence[],
  english: readonly EnglishEvidence[],
): { readonly found: number; readonly expected: number } {
  const expected = german.flatMap(({ words }) => words.filter(({ isExpected }) => isExpected));
  const found = expected.filter(({ keys }) =>
    Array.from(keys).some((key) => english.some((sentence) => sentence.keys.has(key))),
  );
  return { found: found.length, expected: expected.length };
}
