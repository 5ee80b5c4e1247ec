import { type DraftWord, uposOf } from '#article/analyse/draft.ts';
import { kindOfName } from '#article/analyse/names.ts';

/** A name as it stands in a sentence, by places; what is meant by the same name has the same number. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  readonly entity: number;
  readonly kind: 'person' | 'place' | 'organization' | 'other';
}

interface Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

function nameOf(words: readonly DraftWord[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ form, options }) => options[0]?.lemma ?? form)
    .join(' ');
}

/** Names of a sentence: each row of words that are names. */
function spansIn(words: readonly DraftWord[], sentence: number): readonly Span[] {
  const spans: Span[] = [];
  let first = 0;
  while (first < words.length) {
    let last = first;
    while (isNameWord(words[last])) last += 1;
    if (last > first) spans.push({ sentence, first, last: last - 1, name: nameOf(words, first, last - 1) });
    first = last > first ? last : first + 1;
  }
  return spans;
}

function isNameWord(word: DraftWord | undefined): boolean {
  // *Süd-* is a part of the next word.
  return word !== undefined && uposOf(word) === 'PROPN' && /^\p{Lu}.*[^-]$/u.test(word.form);
}

/** English words that are no name by themselves: *The* is one in *The Beatles* alone. */
const english: ReadonlySet<string> = new Set(
  'A All An And But He Her His How I In It Its My No Not Of On Our She So That The They This To We What Who Why Yes You Your'.split(
    ' ',
  ),
);

/** Whether all letters of a sentence are capitals: then they tell of no name. */
function isShouted(words: readonly DraftWord[]): boolean {
  const written = words.filter(({ form }) => /\p{L}/u.test(form));
  return written.length > 2 && !written.some(({ form }) => /\p{Ll}/u.test(form));
}

/** Whether any word would have a capital in this place: the first of a sentence, also of one within quotation marks or behind a colon. */
function isOpening(words: readonly DraftWord[], at: number): boolean {
  return (
    words.slice(0, at).every(({ form }) => !/[\p{L}\p{N}]/u.test(form)) ||
    /^[„“"»‚:–]$/.test(words[at - 1]?.form ?? '')
  );
}

/** The words of names that stand where only a name, or a noun, has a capital. */
function listInside(sentences: readonly (readonly DraftWord[])[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((words) =>
      words.flatMap((word, at) => (isNameWord(word) && !isOpening(words, at) ? [nameOf(words, at, at)] : [])),
    ),
  );
}

/** Whether a row of words is a name by more than a capital that its place gives it: *Moin* and *Guck* begin sentences. */
function isTold(
  words: readonly DraftWord[],
  { first, last, name }: Span,
  inside: ReadonlySet<string>,
): boolean {
  const { form } = words[first] ?? { form: '' };
  if (first < last || kindOfName(name) !== undefined) return true;
  return !english.has(form) && (!isOpening(words, first) || inside.has(name));
}

/** What each surname is of: of the only person of several words that ends with it. */
function findSurnames(names: Iterable<string>): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const name of names) {
    const words = name.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length < 2 || kindOfName(words[0] ?? '') !== 'person') continue;
    owners.set(last, owners.has(last) && owners.get(last) !== name ? undefined : name);
  }
  return new Map(
    Array.from(owners).flatMap(([last, name]) => (name === undefined ? [] : [[last, name] as const])),
  );
}

function kindOf(name: string): NameMention['kind'] {
  const [first = ''] = name.split(' ');
  return kindOfName(name) ?? (kindOfName(first) === 'person' ? 'person' : 'other');
}

/**
 * Finds the mentions of names in a text’s sentences: what has the same name is the same, and a surname is the one person’s who has it.
 * What a name is of is told by its first name, or by the list of places; of others nobody knows.
 */
export function findNames(sentences: readonly (readonly DraftWord[])[]): readonly (readonly NameMention[])[] {
  const inside = listInside(sentences);
  const spans = sentences.map((words, sentence) =>
    isShouted(words) ? [] : spansIn(words, sentence).filter((span) => isTold(words, span, inside)),
  );
  const surnames = findSurnames(new Set(spans.flat().map(({ name }) => name)));
  const entities = new Map<string, number>();
  return spans.map((own) =>
    own.map(({ first, last, name }): NameMention => {
      const whole = surnames.get(name) ?? name;
      const entity = entities.get(whole) ?? entities.size + 1;
      entities.set(whole, entity);
      return { first, last, entity, kind: kindOf(whole) };
    }),
  );
}
