import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translationLayouts } from '#choices/choices.ts';
import { useChoice } from '#choices/use-choices.ts';
import { useShortcuts } from '#controls/use-shortcuts.ts';
import type { Article } from '#document/article.ts';
import { moveBySection, moveBySentence } from '#reading/sentence-cursor.ts';
import { useKeptPlace } from '#reading/use-kept-place.ts';

interface ReadingKeysProps {
  readonly article: Article;
  readonly hasClaims: boolean;
  /** Shows the list of keys. */
  readonly onHelp: () => void;
}

/**
 * What the keys do, and the reader's place while they do it. All that is drawn is a word for screen readers: a control
 * that is operated speaks for itself, a key doesn't.
 */
export function ReadingKeys({ article, hasClaims, onHelp }: ReadingKeysProps) {
  const { t } = useTranslation();
  const [words, chooseWords] = useChoice('words');
  const [glosses] = useChoice('glosses');
  const [translation, chooseTranslation] = useChoice('translation');
  const [claims, chooseClaims] = useChoice('claims');
  const [announcement, setAnnouncement] = useState('');
  useKeptPlace(article, `${words} ${glosses} ${translation} ${claims}`);
  useShortcuts({
    help: onHelp,
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
