import type { CDPSession } from '@playwright/test';

/** Makes a page as slow as on a middling phone, a quarter of this machine's speed. Its workers are not: Chromium slows pages alone. */
export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Makes a page as slow as on a middling phone: a quarter of this machine's speed, 1.6 Mbit/s, nothing cached. */
export async function slowDown(session: CDPSession): Promise<void> {
  await slowProcessor(session);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    // Bytes a second: 1.6 Mbit/s down, 750 kbit/s up.
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
}
