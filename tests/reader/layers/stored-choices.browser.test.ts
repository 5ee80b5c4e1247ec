import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultChoices } from '#reader/layers/choices.ts';
import { readStoredChoices, storeChoices } from '#reader/layers/stored-choices.ts';

afterEach(() => vi.unstubAllGlobals());

/** What storage says, whatever it is asked for. */
function stubStorage(getItem: () => string | null): void {
  vi.stubGlobal('localStorage', { getItem, setItem: () => {} });
}

describe('stored choices', () => {
  it('come back as they were stored', () => {
    const choices = {
      words: true,
      glosses: 'harder',
      selftest: true,
      translation: 'beside',
      claims: true,
      marks: true,
      keys: false,
    } as const;
    storeChoices(choices);
    expect(readStoredChoices()).toEqual(choices);
  });

  it('never hold an actor', () => {
    const choices = { ...defaultChoices, words: true, actor: ['Donald_Lu'] };
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
    ['wrong types', '{"words":"yes","glosses":"some","selftest":1,"translation":"above","keys":1}'],
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
    expect(() => storeChoices(defaultChoices)).not.toThrow();
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
      expect(() => storeChoices(defaultChoices)).not.toThrow();
    } finally {
      if (original) Object.defineProperty(globalThis, 'localStorage', original);
    }
  });
});
