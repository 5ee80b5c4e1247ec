import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScrolledOn } from '#reader/place/use-scrolled-on.ts';
import { takeFirstHint } from '#reader/text/first-hint.ts';
import { CloseButton } from '#ui/CloseButton.tsx';
import { useListening } from '#ui/use-listening.ts';

/**
 * Tells a reader who is here for the first time the one thing that the page doesn't show: that words can be looked up. It
 * goes when a word is, when it is closed, and when the reader has read on.
 */
export function FirstHint() {
  const { t, i18n } = useTranslation('reader/text');
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    if (takeFirstHint()) setTold(true);
  }, []);
  const end = () => setTold(false);
  useScrolledOn(isTold, 1, end);
  useListening(
    (signal) => {
      if (!isTold) return;
      // The card of a word, however it was asked for; such an event doesn't bubble.
      const options = { capture: true, signal };
      document.addEventListener('toggle', () => setTold(false), options);
    },
    [isTold],
  );
  return (
    <div role="status">
      {isTold && (
        <div lang={i18n.language}>
          <p>{matchMedia('(hover: hover)').matches ? t('hint.click') : t('hint.tap')}</p>
          <CloseButton size={18} onClick={end} />
        </div>
      )}
    </div>
  );
}
