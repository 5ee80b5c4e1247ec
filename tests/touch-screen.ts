import { expect, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** Makes the device one that is touched, until the test is over: to its styles, that is; taps are the journeys’. */
export async function onTouchScreen(): Promise<void> {
  const emulate = (enabled: boolean) => cdp().send('Emulation.setTouchEmulationEnabled', { enabled });
  onTestFinished(async () => {
    await emulate(false);
  });
  await emulate(true);
  await expect.poll(() => matchMedia('(pointer: coarse)').matches).toBe(true);
}
