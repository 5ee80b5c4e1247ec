import { afterEach, describe, expect, it, vi } from 'vitest';
import { readForVisit, storeForVisit } from '#ui/stored-for-visit.ts';

afterEach(() => vi.unstubAllGlobals());

describe('what is kept for a visit', () => {
  it('comes back, apart from what the device keeps', () => {
    localStorage.setItem('size', '12');
    expect(readForVisit('size', Number)).toBeUndefined();
    storeForVisit('size', '14');
    expect(readForVisit('size', Number)).toBe(14);
    expect(readForVisit('size', (text): unknown => JSON.parse(`${text}]`))).toBeUndefined();
  });

  it('is nothing where a browser refuses to keep it', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
    expect(() => storeForVisit('size', '12')).not.toThrow();
    expect(readForVisit('size', Number)).toBeUndefined();
  });
});
