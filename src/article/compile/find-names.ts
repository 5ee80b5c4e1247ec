import type { ActorMention } from '#article/compile/draft.ts';
import { idsOf } from '#article/compile/mention-words.ts';
import type { WordLine } from '#article/conllu/token.ts';

/** Relations by which a name goes on, or stands beside what it names. */
const NAMING: ReadonlySet<string> = new Set(['flat', 'flat:name', 'appos']);

/**
 * Whose name a word is, by its ID; of mentions inside one another that of the inner one.
 * @param mentions those that name
 * @param words the sentence's words
 */
export function findNames(
  mentions: readonly ActorMention[],
  words: readonly WordLine[],
): ReadonlyMap<number, string> {
  const actors = new Map<number, string>();
  for (const mention of mentions) {
    for (const id of namesIn(mention, words)) actors.set(id, mention.actor);
  }
  return actors;
}

/**
 * The words that are the name in a mention, and not another name that the mention speaks of: of *Blinkens, für den es nach
 * seinem Besuch in Astana …* only *Blinkens*, of *Außenminister Antony Blinken* both names.
 */
function namesIn(mention: ActorMention, words: readonly WordLine[]): readonly number[] {
  const ids = idsOf(mention);
  const within = new Set(ids);
  const isName = new Map<number, boolean>();
  return ids.filter((id) => {
    // Up to the first word of which it is known: each way is gone once.
    const path: number[] = [];
    let known: boolean | undefined;
    for (let at = id; known === undefined; ) {
      path.push(at);
      const word = words[at - 1];
      const head = word?.head ?? 0;
      if (!within.has(head)) known = true;
      else if (NAMING.has(word?.deprel ?? '')) known = isName.get(head);
      else known = false;
      at = head;
    }
    for (const one of path) isName.set(one, known);
    return known;
  });
}
