import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStored, store, watchStored } from '#ui/stored.ts';

afterEach(() => vi.unstubAllGlobals());

/** What is kept under a key, as a number. */
const readNumber = (key = 'size') =>
  readStored(key, (text) => [Number(text)].find((one) => !Number.isNaN(one)));

describe('what the device keeps', () => {
  it('comes back until it is forgotten', () => {
    store('size', '12');
    expect([readNumber(), readNumber('width')]).toEqual([12, undefined]);
    store('size', undefined);
    expect(readNumber()).toBeUndefined();
  });

  it('is nothing where it means nothing, or can’t be read', () => {
    store('size', 'large');
    expect(readNumber()).toBeUndefined();
    expect(readStored('size', (text): unknown => JSON.parse(text))).toBeUndefined();
  });

  it('is nothing where a browser refuses to keep it', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(readNumber()).toBeUndefined();
    expect(() => store('size', '12')).not.toThrow();
    expect(() => store('size', undefined)).not.toThrow();
  });

  it('tells when another tab keeps something else, or forgets all, until nobody asks', () => {
    const listener = vi.fn();
    const stop = watchStored('size', listener);
    for (const key of ['size', 'width', null]) window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    window.dispatchEvent(new StorageEvent('storage', { key: 'size' }));
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
