import type { Candidates } from '#article/analyse/candidate.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import { codeOf, tagOf, tags } from '#article/analyse/tag-codes.ts';

/** A word as the tagger sees it before it has tagged anything. */
export interface TagWord {
  readonly form: string;
  readonly small: string;
  /** How it is written: its characters in kind, each kind once. */
  readonly shape: string;
  /** What it may be, by the tables. */
  readonly may: ReadonlySet<string>;
  /** The same in letters. */
  readonly code: string;
  /** Of a sign its tag: nothing else can be one. */
  readonly sign?: string;
  /** Lemmas of what may be a finite verb. */
  readonly finite: readonly string[];
  /** The tags that it can have; all others are slips. */
  readonly allowed: ReadonlySet<string>;
}

/** A sentence as the tagger sees it. */
export interface TagInput {
  readonly words: readonly TagWord[];
  readonly table: FormTable;
}

/** What else a word can be that is one of these: a participle is an adjective, an auxiliary a verb by itself. */
const kin: Readonly<Record<string, readonly string[]>> = {
  'AUX VVFIN': ['VERB VVFIN'],
  'AUX VVINF': ['VERB VVINF'],
  'AUX VVPP': ['VERB VVPP'],
  'VERB VVPP': ['ADJ ADJD'],
  'ADJ ADJD': ['ADV ADV'],
  'ADV ADV': ['ADJ ADJD'],
};

const open: readonly string[] = tags.filter((tag) => /^(?:NOUN|PROPN|VERB|ADJ|X|ADV ADV|NUM)/.test(tag));

const nominal: readonly string[] = open.filter((tag) => /^(?:NOUN|PROPN|ADJ ADJA|X|NUM)/.test(tag));

/** A word in small letters that is known is nothing else; what has a capital, or nobody knows, may be of any open class. */
function allowedTags(form: string, isKnown: boolean, may: ReadonlySet<string>): ReadonlySet<string> {
  // Numbers and emoji are what they look like.
  if (may.size > 0 && !/\p{L}/u.test(form)) return may;
  const isSure = isKnown && may.size > 0 && /^\p{Ll}+$/u.test(form);
  const others = isSure
    ? Array.from(may).flatMap((tag) => kin[tag] ?? [])
    : /^\p{Lu}/u.test(form)
      ? nominal
      : open;
  return new Set([...may, ...others]);
}

function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '0');
}

/** How much is known of a word: one that only its last part is known of is more often a name. */
function markOf(all: Candidates['all'], isKnown: boolean): string {
  if (!isKnown) return all.length > 0 ? '~' : '';
  return all.some(({ parts }) => parts !== undefined) ? '=' : '';
}

function readWord(form: string, { all, isKnown }: Candidates): TagWord {
  const may = new Set(all.map(({ upos, xpos }) => tagOf(upos, xpos)));
  const [first = ''] = may;
  return {
    form,
    // Whatever quotation marks a text has, they are the same to the tagger.
    small: /^["„“”»«'`´‚‘’]+$/.test(form) ? '"' : form.toLowerCase(),
    shape: shapeOf(form),
    may,
    code: `${Array.from(may, codeOf).toSorted().join('')}${markOf(all, isKnown)}`,
    ...(first.startsWith('PUNCT') && { sign: first }),
    finite: Array.from(new Set(all.filter(({ xpos }) => xpos === 'VVFIN').map(({ lemma }) => lemma))),
    allowed: allowedTags(form, isKnown, may),
  };
}

const kept = new WeakMap<Candidates, TagWord>();

/** Reads a sentence for the tagger. */
export function readInput(
  forms: readonly string[],
  candidates: readonly Candidates[],
  table: FormTable,
): TagInput {
  const words = candidates.map((found, index) => {
    const form = forms[index] ?? '';
    const known = kept.get(found);
    if (known?.form === form) return known;
    const word = readWord(form, found);
    kept.set(found, word);
    return word;
  });
  return { words, table };
}
