import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#article/document/article.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { keepLeftPlace } from '#reader/place/keep-left-place.ts';
import { sentenceElement } from '#reader/place/text-elements.ts';
import { useScrolledOn } from '#reader/place/use-scrolled-on.ts';
import { useListening } from '#ui/use-listening.ts';

interface LeftPlaceProps {
  readonly article: Article;
}

/**
 * Remembers where the reader leaves the article. Where it has been opened at that place it says so, with a way back to the
 * start, until the reader goes on.
 */
export function LeftPlace({ article }: LeftPlaceProps) {
  const { t, i18n } = useTranslation('reader/place');
  const [isTold, setTold] = useState(false);
  useListening(
    (signal) => {
      const keep = () => {
        if (document.visibilityState === 'hidden') keepLeftPlace(article.slug);
      };
      document.addEventListener('visibilitychange', keep, { signal });
      // Some browsers don't say that a page is hidden which is left.
      window.addEventListener('pagehide', () => keepLeftPlace(article.slug), { signal });
    },
    [article],
  );
  useEffect(() => {
    if ('reopened' in document.documentElement.dataset) setTold(true);
  }, []);
  const end = () => {
    setTold(false);
    delete document.documentElement.dataset.reopened;
  };
  useScrolledOn(isTold, 0.25, end);
  const goToStart = () => {
    end();
    window.scrollTo({ top: 0 });
    // The button is gone: the cursor goes where the reader goes.
    const [first] = articleSentences(article);
    sentenceElement(first?.id ?? '')?.focus({ preventScroll: true });
  };
  return (
    <div role="status">
      {isTold && (
        <div lang={i18n.language}>
          <p>{t('left')}</p>
          <button type="button" onClick={goToStart}>
            {t('toStart')}
          </button>
        </div>
      )}
    </div>
  );
}
