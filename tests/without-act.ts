import { configure, getConfig } from '@testing-library/react';
import { onTestFinished } from 'vitest';

/**
 * From here on, until the test is over, what `fireEvent` does comes as it does for a reader, and the test waits for it, as it
 * always does after what `page` and `userEvent` do. Within `act`, which `fireEvent` else is in, a part that is loaded when it is
 * asked for may never be drawn.
 */
export function withoutAct(): void {
  const { eventWrapper } = getConfig();
  configure({ eventWrapper: (run) => run() });
  onTestFinished(() => configure({ eventWrapper }));
}
