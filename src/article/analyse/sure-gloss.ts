import type { FormTable } from '#article/analyse/form-table.ts';
import type { SenseTable } from '#article/analyse/read-senses.ts';

/** A word of which a gloss is asked. */
interface GlossedWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
}

/** Finds what may stand under a word, as `Gloss=` has it: *minister-of-finance*. */
export type GlossFinder = (word: GlossedWord) => string | undefined;

/** As many words as a gloss may have: FORMAT.md, section 4. */
const mostWords = 4;

/**
 * Finds glosses for words though nobody has chosen them: the only sense that the dictionary has of a noun. None where it has several, of which
 * nothing tells which is meant; and none of other words, whose only sense is too often wrong: *mehr* in *kein Öl mehr*, *profilieren*.
 */
export function openSureGlosses(senses: SenseTable, table: FormTable): GlossFinder {
  /** Of an adjective that has become a noun the dictionary has one use of many: *im Weiteren*, and *Weiteres erfahren Sie hier*. */
  const isAdjective = (lemma: string) => table.find(lemma.toLowerCase()).some(({ upos }) => upos === 'ADJ');
  return ({ form, lemma, upos }) => {
    // What is all in capitals is short for something: *TOP* is no *Top*.
    if (upos !== 'NOUN' || /^\p{Lu}+$/u.test(form)) return undefined;
    const [sense, ...others] = senses.find(lemma, upos);
    if (sense === undefined || others.length > 0 || isAdjective(lemma)) return undefined;
    const words = sense.split(' ');
    // Not with what stands for others: *sb.’s musicality*.
    const isPlain = words.length <= mostWords && /^[\p{L}\p{N}’' -]+$/u.test(sense);
    return isPlain ? words.map((word) => word.replaceAll('-', '--')).join('-') : undefined;
  };
}
