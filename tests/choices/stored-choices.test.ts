// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStoredChoices, storeChoices } from '#choices/stored-choices.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** What storage says, whatever it is asked for. */
function stubStorage(getItem: () => string | null): void {
  vi.stubGlobal('localStorage', { getItem, setItem: () => {} });
}

describe('stored choices', () => {
  it('come back as they were stored', () => {
    storeChoices({ words: true, translation: 'beside', keys: false });
    expect(readStoredChoices()).toEqual({ words: true, translation: 'beside', keys: false });
  });

  it('never hold an actor', () => {
    const choices = { words: true, translation: 'off', keys: true, actor: ['Donald_Lu'] } as const;
    storeChoices(choices);
    const stored = Array.from({ length: localStorage.length }, (_, index) =>
      localStorage.getItem(localStorage.key(index) ?? ''),
    );
    expect(stored.join()).toContain('words');
    expect(stored.join()).not.toContain('Donald_Lu');
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{words'],
    ['an empty text', ''],
    ['null', 'null'],
    ['a text', '"words"'],
    ['a number', '1'],
    ['a list', '[true]'],
    ['wrong types', '{"words":"yes","translation":"above","keys":1}'],
    ['other things', '{"theme":"dark"}'],
  ])('are none where %s is stored', (_, stored) => {
    stubStorage(() => stored);
    expect(readStoredChoices()).toEqual({});
  });

  it('keep what is right beside what is wrong', () => {
    stubStorage(() => '{"words":true,"translation":7,"actor":["A"]}');
    expect(readStoredChoices()).toEqual({ words: true });
  });

  it('are none in a browser that refuses storage, and nothing breaks', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(readStoredChoices()).toEqual({});
    expect(() => storeChoices({ words: true, translation: 'off', keys: true })).not.toThrow();
  });

  it('are none where even the name of the storage is denied', () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      expect(readStoredChoices()).toEqual({});
      expect(() => storeChoices({ words: true, translation: 'off', keys: true })).not.toThrow();
    } finally {
      if (original) Object.defineProperty(globalThis, 'localStorage', original);
    }
  });
});
