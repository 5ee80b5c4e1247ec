import { kindOfEntity } from '#article/adopt/kind-of-entity.ts';
import { miscPlaces, miscValue } from '#article/conllu/find-misc.ts';
import type { EntityMention } from '#article/conllu/parse-entities.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import type { WordLine } from '#article/conllu/token.ts';

/** A name’s beginning, middle, end, or all of it: `ner=B-PER`, `ner=S-LOC`. */
const tagPattern = /^([BIESLU])-(\w+)$/;

/** A name as it stands in a sentence. */
interface Name {
  readonly type: string;
  readonly words: WordLine[];
}

function namesIn(sentence: Sentence): readonly Name[] {
  const names: Name[] = [];
  let open: Name | undefined;
  for (const word of wordsOf(sentence)) {
    const [, place = '', type = ''] = tagPattern.exec(miscValue(word.misc, 'ner') ?? '') ?? [];
    if (place === '') open = undefined;
    else if (open?.type === type && !'BSU'.includes(place)) open.words.push(word);
    else {
      open = { type, words: [word] };
      names.push(open);
    }
    if ('ESLU'.includes(place)) open = undefined;
  }
  return names;
}

function write(words: readonly WordLine[]): string {
  return words.map(({ lemma, form }) => lemma ?? form).join(' ');
}

/** Whose surname each is that one person of the text has, and no other. */
function findSurnames(names: Iterable<Name>): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { type, words } of names) {
    const last = words.at(-1);
    if (kindOfEntity(type) !== 'person' || words.length < 2 || last === undefined) continue;
    const surname = write([last]);
    owners.set(surname, (owners.get(surname) ?? new Set()).add(write(words)));
  }
  return new Map(
    Array.from(owners).flatMap(([surname, whole]) => {
      const [only, second] = whole;
      return only === undefined || second !== undefined ? [] : [[surname, only] as const];
    }),
  );
}

/**
 * The names that a parser found in a text, as mentions: what is written the same is the same, and *Lind* is *Clara Lind* where nobody else
 * has that surname.
 * Source: Stanza and Trankit write `ner=` into MISC, in BIOES.
 */
export function readNames(
  sentences: readonly Sentence[],
  documents: readonly number[],
): readonly EntityMention[] {
  const found = sentences.map(namesIn);
  const surnames = findSurnames(found.flat());
  return found.flatMap((names, sentence) =>
    names.flatMap(({ type, words }): readonly EntityMention[] => {
      const [first, last] = [words[0], words.at(-1)];
      const place = first && miscPlaces(first, 'ner')[0];
      if (place === undefined || last === undefined) return [];
      const name = write(words);
      const eid = kindOfEntity(type) === 'person' ? (surnames.get(name) ?? name) : name;
      const { line, column } = place;
      const parts = [{ first: first?.id ?? 0, last: last.id }];
      const attributes = { etype: type };
      return [{ eid, attributes, sentence, document: documents[sentence] ?? 0, parts, line, column }];
    }),
  );
}
