import { type ReactNode, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { renewPage } from '#ui/renew-page.ts';
import { useWishInVain } from '#ui/use-wish-in-vain.ts';

interface StandingPartProps {
  readonly children: ReactNode;
}

interface BrokenProps {
  /** Whether it has been told before: a part that always breaks isn't told of at each try. */
  readonly isTold: boolean;
  readonly onTold: () => void;
  readonly onAgain: () => void;
}

/** Says that a part has broken, once. It is drawn anew when the reader has read that, and when something is wanted of it. */
function Broken({ isTold, onTold, onAgain }: BrokenProps) {
  const { t } = useTranslation('ui');
  useWishInVain(onAgain);
  const close = () => {
    onTold();
    onAgain();
  };
  return isTold ? null : (
    <Notice onClose={close}>
      {t('broken')}{' '}
      <button type="button" onClick={() => void renewPage()}>
        {t('renew')}
      </button>
    </Notice>
  );
}

/** A part that stands in the page by itself: where it breaks the page says so, and all round it goes on. */
export function StandingPart({ children }: StandingPartProps) {
  const [isTold, setTold] = useState(false);
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <Broken isTold={isTold} onTold={() => setTold(true)} onAgain={resetErrorBoundary} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
