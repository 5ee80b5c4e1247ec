import { useEffect } from 'react';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { MentionCard } from '#reader/actors/MentionCard.tsx';
import { MentionStepper } from '#reader/actors/MentionStepper.tsx';
import { placesOf } from '#reader/actors/places-of.ts';
import { useMentionSteps } from '#reader/actors/use-mention-steps.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { followActorLink } from '#site/show-actor.ts';

interface ActorToolsProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
}

/** What a script adds for actors: stepping through mentions, telling who is meant, links that open the sidebar. */
export function ActorTools({ article, apparatus }: ActorToolsProps) {
  useEffect(() => {
    document.addEventListener('click', followActorLink);
    return () => document.removeEventListener('click', followActorLink);
  }, []);
  const steps = useMentionSteps(article, apparatus);
  useShortcuts({
    ...(steps.tour && { nextMention: () => steps.move(1), previousMention: () => steps.move(-1) }),
  });
  return (
    <>
      <MentionStepper steps={steps} />
      <MentionCard apparatus={apparatus} mentions={placesOf(article).mentions} />
    </>
  );
}
