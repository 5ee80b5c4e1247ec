import { useDeferredValue, useEffectEvent, useMemo, useState } from 'react';
import { type Apparatus, findActor } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { paper } from '#article/document/claims.ts';
import type { Localized } from '#article/document/language.ts';
import { mentionsOf, sentencesOfAll } from '#article/document/mentions.ts';
import type { Place } from '#article/document/places.ts';
import { placesOf } from '#reader/actors/places-of.ts';
import { useChoice } from '#reader/layers/use-choices.ts';
import { mentionOf, sentenceOf } from '#reader/place/text-elements.ts';
import { usePlace } from '#reader/place/use-place.ts';
import { findAnchor, findFragment } from '#ui/find-anchor.ts';
import { useListening } from '#ui/use-listening.ts';

/** Places to step through: the mentions of a chosen actor, its claims, or the sentences that all chosen ones share. */
export interface Tour {
  readonly key: string;
  readonly kind: 'mentions' | 'claims' | 'paper' | 'shared';
  /** Of the actor. */
  readonly name?: Localized;
  readonly places: readonly Place[];
}

export interface MentionSteps {
  /** Empty while nobody is chosen, or nothing is said of those who are. */
  readonly tours: readonly Tour[];
  readonly tour: Tour | undefined;
  /** Index of the place where the reader is. */
  readonly position: number | undefined;
  /** Whether anybody is chosen, though their places may not be listed yet. */
  readonly isBegun: boolean;
  readonly chooseTour: (key: string) => void;
  /** Returns whether there was a place to go to. */
  readonly move: (step: 1 | -1) => boolean;
  readonly end: () => void;
}

/** Puts the focus on a place, which needs to take it only for now: no click is to put it there. */
function focusPlace(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/**
 * Steps through what is chosen. Each step is a jump to an anchor, so that the place lands and lights up as that of a link
 * does; a link to a place of a tour, from the list or the strip, is a step too.
 */
export function useMentionSteps(article: Article, apparatus: Apparatus): MentionSteps {
  const [chosen, choose] = useChoice('actor');
  const holder = usePlace();
  const [key, setKey] = useState<string>();
  const [place, setPlace] = useState<string>();
  // The mentions light up at once; what is to be stepped through may come a moment later.
  const settled = useDeferredValue(chosen);
  const tours = useMemo(() => listTours(article, apparatus, settled), [article, apparatus, settled]);
  const tour = tours.find((one) => one.key === key) ?? tours[0];
  const index = tour?.places.findIndex(({ id }) => id === place) ?? -1;

  const follow = useEffectEvent(() => {
    const id = findFragment(location.hash)?.id;
    const has = ({ places }: Tour) => places.some((one) => one.id === id);
    const through = tour && has(tour) ? tour : tours.find(has);
    setPlace(id);
    if (through) setKey(through.key);
  });
  useListening((signal) => {
    follow();
    window.addEventListener('hashchange', () => follow(), { signal });
  }, []);

  const goTo = (id: string | undefined): void => {
    const element = id === undefined ? null : findAnchor(id);
    if (id === undefined || !element) return;
    // No entry of the history for each step: Back leads to where the reader was before.
    location.replace(`#${id}`);
    holder.expect(element);
    setPlace(id);
    focusPlace(element);
  };
  return {
    tours,
    tour,
    position: index === -1 ? undefined : index,
    isBegun: chosen.length > 0,
    chooseTour: (chosenKey) => {
      setKey(chosenKey);
      setPlace(undefined);
    },
    move: (step) => {
      // A key may come before the list.
      const through = tour ?? listTours(article, apparatus, chosen)[0];
      if (!through) return false;
      const { length } = through.places;
      const next = index === -1 ? (step === 1 ? 0 : length - 1) : (index + step + length) % length;
      goTo(through.places[next]?.id);
      return true;
    },
    end: () => {
      choose([]);
      // No longer a place of a tour: the cursor is left on the sentence, where the keys of the text go on.
      const { activeElement } = document;
      if (mentionOf(activeElement) === activeElement)
        sentenceOf(activeElement)?.focus({ preventScroll: true });
    },
  };
}

function listTours(article: Article, apparatus: Apparatus, chosen: readonly string[]): readonly Tour[] {
  if (chosen.length === 0) return [];
  const { mentions, sentences, claims } = placesOf(article);
  const actors = chosen.flatMap((identity) => findActor(apparatus, identity) ?? []);
  const shared = new Set(actors.length > 1 ? sentencesOfAll(mentions, actors) : []);
  const all: readonly Tour[] = [
    { key: 'shared', kind: 'shared', places: sentences.filter(({ id }) => shared.has(id)) },
    ...actors.flatMap((actor): readonly Tour[] => {
      const { identity, name } = actor;
      return [
        { key: identity, kind: 'mentions', name, places: mentionsOf(mentions, actor) },
        { key: `${identity} claims`, kind: 'claims', name, places: claims.get(identity) ?? [] },
      ];
    }),
    { key: paper, kind: 'paper', places: chosen.includes(paper) ? (claims.get(paper) ?? []) : [] },
  ];
  return all.filter(({ places }) => places.length > 0);
}
