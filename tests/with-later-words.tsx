import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterWords } from '#i18n/later-words.ts';

interface WithLaterWordsProps {
  readonly part: Parameters<typeof loadLaterWords>[1];
  readonly children: ReactNode;
}

/** Shows what is in it once the words of this part of the page are there. */
export function WithLaterWords({ part, children }: WithLaterWordsProps) {
  const { i18n } = useTranslation();
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    loadLaterWords(i18n, part).then(() => setLoaded(true));
  }, [i18n, part]);
  return loaded && children;
}
