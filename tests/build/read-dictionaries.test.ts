import { beforeAll, describe, expect, it } from 'vitest';
import type { Dictionaries } from '#article/lint/dictionaries.ts';
import { readDictionaries } from '#build/read-dictionaries.ts';

let dictionaries: Dictionaries;

beforeAll(async () => {
  dictionaries = await readDictionaries();
}, 30_000);

describe('the dictionaries', () => {
  it('know a noun by gender, genitive and plural', () => {
    expect(dictionaries.noun('Land')).toEqual({ gender: 'Neut', genitive: 'Lands', plural: 'Länder' });
    expect(dictionaries.noun('Wahrung')).toEqual({ gender: 'Fem', genitive: 'Wahrung' });
  });

  it('know a verb by its principal parts, with what is separated behind', () => {
    expect(dictionaries.verb('einräumen')).toEqual({
      present: 'räumt ein',
      past: 'räumte ein',
      participles: ['eingeräumt'],
    });
  });

  it('know adjectives', () => {
    expect(dictionaries.hasAdjective('hoch')).toBe(true);
    expect(dictionaries.hasAdjective('hochst')).toBe(false);
  });

  it('know no word that every object has', () => {
    expect(dictionaries.noun('constructor')).toBeUndefined();
    expect(dictionaries.verb('toString')).toBeUndefined();
  });
});
