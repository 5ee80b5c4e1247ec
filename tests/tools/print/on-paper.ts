import { cdp } from 'vitest/browser';

/** Looks at the page as it is on paper. */
export async function onPaper<Seen>(look: () => Seen): Promise<Seen> {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    return look();
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
}
