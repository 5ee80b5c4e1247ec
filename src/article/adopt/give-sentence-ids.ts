import { commentValue, type Sentence } from '#article/conllu/sentence.ts';
import { pageAnchors } from '#article/document/anchors.ts';

/** What can be an anchor, and is no mention's (`s1.2-4`). */
const anchorPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const mentionPattern = /\.\d+-\d+$/;

/** The longest that an anchor is kept: it stands in addresses. */
const longest = 100;

/** The ids of the sentences of a text. */
export interface SentenceIds {
  readonly ids: readonly string[];
  /** How many are not those of the file. */
  readonly given: number;
  /** What the file calls those sentences, by the ids that they were given; only of those that it calls something. */
  readonly originals: ReadonlyMap<string, string>;
}

/**
 * Keeps each `# sent_id` that can be an anchor and that no other sentence before has; the others are `s1`, `s2` by their
 * place in the document, or `s1-2` where that is taken.
 * @param before sentences of the document that are in other texts
 */
export function giveSentenceIds(sentences: readonly Sentence[], before: number): SentenceIds {
  const taken = new Set(pageAnchors);
  const kept = sentences.map((sentence) => {
    const id = commentValue(sentence, 'sent_id') ?? '';
    const isKept =
      id.length <= longest && anchorPattern.test(id) && !mentionPattern.test(id) && !taken.has(id);
    if (isKept) taken.add(id);
    return isKept ? id : undefined;
  });
  const originals = new Map<string, string>();
  const ids = kept.map((id, index) => {
    if (id !== undefined) return id;
    const name = `s${before + index + 1}`;
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
    taken.add(free);
    const original = sentences[index] && commentValue(sentences[index], 'sent_id');
    if (original) originals.set(free, original);
    return free;
  });
  return { ids, given: kept.filter((id) => id === undefined).length, originals };
}
