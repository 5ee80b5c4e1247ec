import { withOtherS } from '#article/analyse/spellings.ts';

/** What a bilingual dictionary says of words. Pure: no file, no network. */
export interface SenseTable {
  /**
   * The senses of a lemma, in old or Swiss spelling too, in the order of the dictionary, which is none of likelihood: candidates, not translations.
   * @param upos UD's part of speech; without one the senses of all
   */
  readonly find: (lemma: string, upos?: string) => readonly string[];
}

/** Where the dictionary may have what UD calls so: German adjectives are adverbs as well. */
const answering: ReadonlyMap<string, readonly string[]> = new Map([
  ['AUX', ['VERB']],
  ['PROPN', ['NOUN']],
  ['ADJ', ['ADJ', 'ADV']],
  ['ADV', ['ADV', 'ADJ']],
  ['SCONJ', ['CCONJ']],
  ['ADP', ['ADP', 'CCONJ']],
]);

/** The same of grammar, where one that has something stands for the others: *the* of the article *der*, and not *who*. */
const grammatical: ReadonlyMap<string, readonly string[]> = new Map([
  ['DET', ['DET', 'PRON']],
  ['PART', ['PART', 'ADV', 'INTJ']],
]);

/** A part of speech that the dictionary doesn’t say. */
const unsaid = 'X';

/** The senses of an entry that answer to a part of speech. */
function sensesIn(
  entry: ReadonlyMap<string, readonly string[]>,
  upos: string | undefined,
): readonly string[] {
  if (upos === undefined) return [...new Set([...entry.values()].flat())];
  const alone = grammatical.get(upos)?.find((one) => entry.has(one));
  const found = alone === undefined ? answersIn(entry, upos) : (entry.get(alone) ?? []);
  return found.length > 0 ? [...new Set(found)] : (entry.get(unsaid) ?? []);
}

function answersIn(entry: ReadonlyMap<string, readonly string[]>, upos: string): readonly string[] {
  return (answering.get(upos) ?? [upos]).flatMap((one) => entry.get(one) ?? []);
}

/**
 * Opens an extract of a dictionary: lines in the order of code units, each `HEADWORD TAB UPOS TAB SENSE; SENSE`, with remarks behind `#`. Nothing
 * is made of it beforehand: a word is found in the text by halving.
 */
export function readSenses(text: string): SenseTable {
  const lineAt = (at: number): number => text.lastIndexOf('\n', at - 1) + 1;
  const endOf = (from: number): number => {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
  };
  /** Where the first line is that doesn’t come before a key. */
  const findLine = (key: string): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const from = lineAt((low + high) >>> 1);
      const end = endOf(from);
      if (text.slice(from, Math.min(end, from + key.length)) < key) low = end + 1;
      else high = from;
    }
    return low;
  };
  const readEntry = (lemma: string): ReadonlyMap<string, readonly string[]> => {
    const entry = new Map<string, readonly string[]>();
    const key = `${lemma}\t`;
    for (let from = findLine(key); text.startsWith(key, from); from = endOf(from) + 1) {
      const [upos = '', senses = ''] = text.slice(from + key.length, endOf(from)).split('\t');
      entry.set(upos, senses.split('; '));
    }
    return entry;
  };
  return {
    find: (lemma, upos) => {
      // What was *mißlich* before 1996 the dictionary has as *misslich*.
      const entries = withOtherS(lemma).map((spelling) => sensesIn(readEntry(spelling), upos));
      return entries.find(({ length }) => length > 0) ?? [];
    },
  };
}
