import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/document/article.ts';
import { translationLayouts } from '#reader/layers/choices.ts';
import { useChoice } from '#reader/layers/use-choices.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { moveBySection, moveBySentence } from '#reader/place/sentence-cursor.ts';
import { useKeptPlace } from '#reader/place/use-kept-place.ts';

interface ReadingKeysProps {
  readonly article: Article;
  readonly hasClaims: boolean;
  /** Shows the list of keys. */
  readonly onHelp: () => void;
  /** Shows the reading panel, or hides it. */
  readonly onPanel: () => void;
}

/**
 * What the keys do, and the reader's place while they do it. All that is drawn is a word for screen readers: a control
 * that is operated speaks for itself, a key doesn't.
 */
export function ReadingKeys({ article, hasClaims, onHelp, onPanel }: ReadingKeysProps) {
  const { t } = useTranslation();
  const [words, chooseWords] = useChoice('words');
  const [glosses] = useChoice('glosses');
  const [translation, chooseTranslation] = useChoice('translation');
  const [claims, chooseClaims] = useChoice('claims');
  const [announcement, setAnnouncement] = useState('');
  useKeptPlace(article, `${words} ${glosses} ${translation} ${claims}`);
  useShortcuts({
    help: onHelp,
    panel: onPanel,
    words: () => {
      chooseWords(!words);
      setAnnouncement(t(words ? 'announce.wordsOff' : 'announce.wordsOn'));
    },
    translation: () => {
      const next = translationLayouts[translationLayouts.indexOf(translation) + 1] ?? 'off';
      chooseTranslation(next);
      setAnnouncement(t(`announce.translation.${next}`));
    },
    ...(hasClaims && {
      claims: () => {
        chooseClaims(!claims);
        setAnnouncement(t(claims ? 'announce.claimsOff' : 'announce.claimsOn'));
      },
    }),
    nextSentence: () => moveBySentence(article, 1),
    previousSentence: () => moveBySentence(article, -1),
    nextSection: () => moveBySection(article, 1),
    previousSection: () => moveBySection(article, -1),
  });
  return (
    <p role="status" className="visually-hidden">
      {announcement}
    </p>
  );
}
