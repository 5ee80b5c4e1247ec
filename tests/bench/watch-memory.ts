import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The memory of a process, in megabytes. */
interface Memory {
  /** Which nothing else has: what browsers call the footprint of a page, and of which they run out. */
  readonly own: number;
  /** With that which it shares with other processes, the browser's own code above all. */
  readonly resident: number;
}

/** Reads `/proc/PID/status`. Undefined where there is no such thing as on Linux. */
export function parseMemory(status: string): Memory | undefined {
  const read = (key: string) => {
    const kilobytes = new RegExp(`^${key}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
    return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1_000_000;
  };
  const [resident, own, swapped = 0] = [read('VmRSS'), read('RssAnon'), read('VmSwap')];
  return resident === undefined || own === undefined ? undefined : { resident, own: own + swapped };
}

/** The ids of the processes that draw pages. */
async function findRenderers(page: Page): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (!browser) return [];
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

async function readMemory(id: number): Promise<Memory | undefined> {
  return parseMemory(await readFile(`/proc/${id}/status`, 'utf8').catch(() => ''));
}

/**
 * Watches how much memory a page takes, with its workers, until it is stopped: that of the largest process of its browser, which
 * must have no other page open.
 */
export async function watchMemory(
  page: Page,
): Promise<{ readonly stop: () => void; readonly peak: () => Memory | undefined }> {
  const ids = await findRenderers(page);
  let peak: Memory | undefined;
  const look = async () => {
    for (const memory of await Promise.all(ids.map(readMemory))) {
      if (!memory) continue;
      const { own, resident } = peak ?? memory;
      peak = { own: Math.max(own, memory.own), resident: Math.max(resident, memory.resident) };
    }
  };
  const timer = setInterval(() => void look(), 50);
  return { stop: () => clearInterval(timer), peak: () => peak };
}
