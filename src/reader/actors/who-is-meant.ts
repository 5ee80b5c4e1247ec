import type { Actor } from '#article/document/actor.ts';
import { type Apparatus, findActor } from '#article/document/apparatus.ts';
import type { MentionPlace } from '#article/document/mentions.ts';
import { mentionOf } from '#reader/place/text-elements.ts';

/** Who is meant, and by which mention. */
export interface Meant {
  readonly actor: Actor;
  readonly mention: MentionPlace;
}

/**
 * Who is meant where an element of the text stands, the innermost mention first: in *Kasachstans* of *am Beispiel
 * Kasachstans, dem …* Kazakhstan. Whatever stands only in a mention's relative clause isn't meant by it.
 */
export function whoIsMeant(
  element: Element,
  apparatus: Apparatus,
  mentions: readonly MentionPlace[],
): readonly Meant[] {
  const meant: Meant[] = [];
  let at = mentionOf(element);
  while (at) {
    // Of one in several stretches, the first has the anchor.
    const anchor = at.id || at.dataset.continues;
    const mention = mentions.find(({ id }) => id === anchor);
    const actor = mention && findActor(apparatus, mention.actor);
    if (actor && at.firstElementChild?.contains(element)) meant.push({ actor, mention });
    at = mentionOf(at.parentElement);
  }
  return meant;
}
