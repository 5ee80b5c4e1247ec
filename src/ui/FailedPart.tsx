import type { FallbackProps } from 'react-error-boundary';
import { RenewNotice } from '#ui/RenewNotice.tsx';

/** Says that a part of the page couldn't be had; with the notice it is forgotten, so that it can be asked for again. */
export function FailedPart({ resetErrorBoundary }: FallbackProps) {
  return <RenewNotice said="failed" onClose={resetErrorBoundary} />;
}
