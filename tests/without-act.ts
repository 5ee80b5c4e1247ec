import { configure, getConfig } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';

/**
 * From here on, until the test is over, React works as it does for a reader, and the test waits for what comes. Within `act`,
 * which `fireEvent` else is in, a part that is loaded when it is asked for may never be drawn.
 */
export function withoutAct(): void {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const { eventWrapper } = getConfig();
  configure({ eventWrapper: (run) => run() });
  onTestFinished(() => configure({ eventWrapper }));
}
