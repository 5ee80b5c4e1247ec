import type { FormTable } from '#article/analyse/form-table.ts';
import { type DingSense, parseDing } from '#build/parse-ding.ts';

/** As many senses as a card can show. */
const most = 6;

/** What an extract is chosen by. */
interface Known {
  /** The common forms of German. */
  readonly commonForms: readonly string[];
  readonly forms: FormTable;
  /** What the list lacks. */
  readonly lacking: readonly DingSense[];
}

/** Headwords with their parts of speech, and with the senses of each. */
type Entries = ReadonlyMap<string, ReadonlyMap<string, readonly DingSense[]>>;

function gatherEntries(lines: readonly string[], lacking: readonly DingSense[]): Entries {
  const entries = new Map<string, Map<string, DingSense[]>>();
  const found = lines.flatMap(parseDing);
  const plain = new Set(found.flatMap(({ headword, hasArticle }) => (hasArticle ? [] : [headword])));
  for (const one of [...found, ...lacking].filter(
    ({ headword, hasArticle }) => !hasArticle || !plain.has(headword),
  )) {
    const entry = entries.get(one.headword) ?? new Map<string, DingSense[]>();
    entries.set(one.headword, entry);
    entry.set(one.upos, [...(entry.get(one.upos) ?? []), one]);
  }
  return entries;
}

/** Gives what the list doesn’t name to the one part of speech that the headword has, and to nouns what has a capital. */
function settleOthers(headword: string, entry: ReadonlyMap<string, readonly DingSense[]>): typeof entry {
  const { X: others = [], ...named } = Object.fromEntries(entry);
  const parts = Object.keys(named);
  const isNoun = /^\p{Lu}\p{Ll}/u.test(headword);
  const [only] = isNoun ? ['NOUN'] : parts.length === 1 ? parts : [];
  if (others.length === 0 || only === undefined) return entry;
  return new Map(Object.entries({ ...named, [only]: [...(named[only] ?? []), ...others] }));
}

/**
 * The senses each once, those of the weightiest lines first, else in the list’s order; of a line two at first, so that its synonyms leave room for
 * other meanings; and what is more of an explanation comes last.
 */
function orderSenses(found: readonly DingSense[]): readonly string[] {
  const weighed = found.toSorted((one, other) => other.weight - one.weight);
  const inOrder = [
    ...weighed.flatMap(({ senses, weight }) => (isOurs(weight) ? senses : senses.slice(0, 2))),
    ...weighed.flatMap(({ senses }) => senses.slice(2)),
  ].toSorted((one, other) => Number(isLong(one)) - Number(isLong(other)));
  const known = new Set<string>();
  return inOrder.filter((sense) => known.size < known.add(sense.toLowerCase()).size).slice(0, most);
}

/** What isn’t the list’s comes first, all of it. */
function isOurs(weight: number): boolean {
  return weight === Number.POSITIVE_INFINITY;
}

function isLong(sense: string): boolean {
  return sense.split(' ').length > 3;
}

/** How often each word stands in the German half of the list, with its examples. */
function countWords(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const [word] of (line.split(' :: ')[0] ?? '').matchAll(/\p{L}[\p{L}-]*/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether it is only the plural of another headword. */
function isInflected(headword: string, entries: Entries, { find }: FormTable): boolean {
  const nouns = find(headword).filter(({ upos }) => upos === 'NOUN');
  return nouns.length > 0 && nouns.every(({ lemma }) => lemma !== headword && entries.has(lemma));
}

/**
 * Takes the commonest headwords of one word out of the Ding list: first those of the common forms, then those that a form table has, then the
 * others; within each by how often the list itself has them.
 * @param count how many headwords
 * @returns lines, each a headword, its part of speech and its senses, in the order of code units
 */
export function extractSenses(
  list: string,
  { commonForms, forms, lacking }: Known,
  count: number,
): readonly string[] {
  const lines = list.split('\n');
  const entries = gatherEntries(lines, lacking);
  const counts = countWords(lines);
  const common = new Set(
    commonForms.flatMap((form) => {
      const capital = form.charAt(0).toUpperCase() + form.slice(1);
      return [form, capital].flatMap((one) => [one, ...forms.find(one).map(({ lemma }) => lemma)]);
    }),
  );
  const ours = new Set(lacking.map(({ headword }) => headword));
  const rank = (headword: string): number => {
    const kind = ours.has(headword)
      ? 3e6
      : common.has(headword)
        ? 2e6
        : forms.find(headword).length > 0
          ? 1e6
          : 0;
    return (counts.get(headword) ?? 0) + kind;
  };
  return Array.from(entries)
    .filter(([headword]) => !isInflected(headword, entries, forms))
    .map(([headword, entry]) => ({ headword, entry, rank: rank(headword) }))
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, count)
    .flatMap(({ headword, entry }) =>
      Array.from(
        settleOthers(headword, entry),
        ([upos, found]) => `${headword}\t${upos}\t${orderSenses(found).join('; ')}`,
      ),
    )
    .toSorted();
}
