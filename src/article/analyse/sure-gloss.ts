import { confirmSenses } from '#article/analyse/confirm-senses.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';

/** A word of which a gloss is asked. */
interface GlossedWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** What the expression means that it belongs to, where that is one thing: *there is* of *es gibt*. */
  readonly expressed?: string;
}

/** Finds what may stand under a word, as `Gloss=` has it: *minister-of-finance*. */
export type GlossFinder = (word: GlossedWord) => string | undefined;

/** The same, held against the words of a translation of the sentence. */
export type ConfirmedGlossFinder = (word: GlossedWord, translation: readonly string[]) => string | undefined;

/** As many words as a gloss may have: FORMAT.md, section 4. */
const mostWords = 4;

/** A sense as `Gloss=` has it; undefined where it is too long, or has what stands for others: *sb.’s musicality*. */
function writeGloss(sense: string): string | undefined {
  const words = sense.split(' ');
  const isPlain = words.length <= mostWords && /^[\p{L}\p{N}’' -]+$/u.test(sense);
  return isPlain ? words.map((word) => word.replaceAll('-', '--')).join('-') : undefined;
}

/** What is all in capitals is short for something: *TOP* is no *Top*. */
function isShort(form: string): boolean {
  return /^\p{Lu}+$/u.test(form);
}

/**
 * Finds glosses for words though nobody has chosen them: what an expression means, and the only sense that the dictionary has of a noun. None where it has several, of which
 * nothing tells which is meant; and none of other words, whose only sense is too often wrong: *mehr* in *kein Öl mehr*, *profilieren*.
 */
export function openSureGlosses(senses: SenseTable, table: FormTable): GlossFinder {
  /** Of an adjective that has become a noun the dictionary has one use of many: *im Weiteren*, and *Weiteres erfahren Sie hier*. */
  const isAdjective = (lemma: string) => table.find(lemma.toLowerCase()).some(({ upos }) => upos === 'ADJ');
  return ({ form, lemma, upos, expressed }) => {
    if (expressed !== undefined) return writeGloss(expressed);
    if (upos !== 'NOUN' || isShort(form)) return undefined;
    const [sense, ...others] = senses.find(lemma, upos);
    if (sense === undefined || others.length > 0 || isAdjective(lemma)) return undefined;
    return writeGloss(sense);
  };
}

/** Parts of speech of which a sense that stands in a translation is nearly always right. */
const confirmed: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/**
 * Finds glosses that a translation of the sentence confirms: of all senses of a word the only one that stands there, in whatever form. None where two do:
 * one of them may be another word’s.
 */
export function openConfirmedGlosses(senses: SenseTable): ConfirmedGlossFinder {
  return ({ form, lemma, upos }, translation) => {
    if (!confirmed.has(upos) || isShort(form)) return undefined;
    const [found, ...others] = confirmSenses(senses.find(lemma, upos), translation);
    return found === undefined || others.length > 0 ? undefined : writeGloss(found.sense);
  };
}
