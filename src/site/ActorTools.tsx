import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { MentionCard } from '#reader/actors/MentionCard.tsx';
import { MentionStepper } from '#reader/actors/MentionStepper.tsx';
import { placesOf } from '#reader/actors/places-of.ts';
import { SharedSentences } from '#reader/actors/SharedSentences.tsx';
import { followActorLink, showActorOfAddress } from '#reader/actors/show-actor.ts';
import { useMentionSteps } from '#reader/actors/use-mention-steps.ts';
import { useReadingPosition } from '#reader/actors/use-reading-position.ts';
import { useUnfoldedOthers } from '#reader/actors/use-unfolded-others.ts';
import type { Need } from '#reader/layers/layers.ts';
import { shortcutsOf } from '#reader/layers/shortcuts.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { Notice } from '#ui/Notice.tsx';
import { useListening } from '#ui/use-listening.ts';

interface ActorToolsProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  /** What the article has: where there is nobody to choose, the keys say nothing. */
  readonly has: readonly Need[];
}

/** What a script adds for actors: stepping through mentions, telling who is meant, links that open the sidebar. */
export function ActorTools({ article, apparatus, has }: ActorToolsProps) {
  const { t } = useTranslation('reader/actors');
  const [isInVain, setInVain] = useState(false);
  useListening((signal) => {
    document.addEventListener('click', followActorLink, { signal });
    showActorOfAddress();
  }, []);
  useReadingPosition();
  useUnfoldedOthers();
  const isLed = shortcutsOf(has).some(({ command }) => command === 'nextMention');
  const steps = useMentionSteps(article, apparatus);
  useShortcuts({
    ...(isLed && {
      nextMention: () => setInVain(!steps.move(1)),
      previousMention: () => setInVain(!steps.move(-1)),
    }),
  });
  return (
    <>
      <SharedSentences article={article} apparatus={apparatus} />
      <MentionStepper steps={steps} />
      {isInVain && (
        <Notice onClose={() => setInVain(false)}>{t(steps.isBegun ? 'nowhere' : 'nobody')}</Notice>
      )}
      <MentionCard apparatus={apparatus} mentions={placesOf(article).mentions} />
    </>
  );
}
