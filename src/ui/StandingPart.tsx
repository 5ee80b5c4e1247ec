import { type ReactNode, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { RenewNotice } from '#ui/RenewNotice.tsx';
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
  useWishInVain(onAgain);
  const close = () => {
    onTold();
    onAgain();
  };
  return isTold ? null : <RenewNotice said="broken" onClose={close} />;
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
