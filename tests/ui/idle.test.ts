import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubPage } from '../stub-page.ts';

let page: ReturnType<typeof stubPage>;

beforeEach(() => {
  vi.useFakeTimers();
  page = stubPage();
  // Each test is a page of its own, which has not been idle yet.
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Waits, and tells whether the wait is over. */
async function wait() {
  const over = vi.fn();
  const { idle } = await import('#ui/idle.ts');
  void idle().then(over);
  return async () => {
    await vi.advanceTimersByTimeAsync(0);
    return over.mock.calls.length > 0;
  };
}

describe('waiting until the page is idle', () => {
  it('ends when the browser says so', async () => {
    const asked = vi.fn();
    vi.stubGlobal('requestIdleCallback', asked);
    const isOver = await wait();
    expect(await isOver()).toBe(false);
    asked.mock.calls[0]?.[0]();
    expect(await isOver()).toBe(true);
  });

  it.each(['pointerdown', 'keydown'])('ends when the reader begins to use the page: %s', async (type) => {
    vi.stubGlobal('requestIdleCallback', vi.fn());
    const isOver = await wait();
    expect(await isOver()).toBe(false);
    page.document.body.dispatchEvent(new page.Event(type));
    expect(await isOver()).toBe(true);
  });

  it('ends after a while where the browser doesn’t tell', async () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const isOver = await wait();
    expect(await isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await isOver()).toBe(true);
  });

  it('is over at once where there is no page', async () => {
    vi.stubGlobal('window', undefined);
    const isOver = await wait();
    expect(await isOver()).toBe(true);
  });

  it('is over for good once the page was idle', async () => {
    const asked = vi.fn();
    vi.stubGlobal('requestIdleCallback', asked);
    const { idle } = await import('#ui/idle.ts');
    const first = idle();
    asked.mock.calls[0]?.[0]();
    await first;
    await idle();
    expect(asked).toHaveBeenCalledOnce();
  });
});
