import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import besideDe from '#i18n/beside-de.json';
import besideEn from '#i18n/beside-en.json';
import cardDe from '#i18n/card-de.json';
import cardEn from '#i18n/card-en.json';
import comfortDe from '#i18n/comfort-de.json';
import comfortEn from '#i18n/comfort-en.json';
import de from '#i18n/de.json';
import en from '#i18n/en.json';
import { loadInterfaceWords } from '#i18n/interface-words.ts';
import offlineDe from '#i18n/offline-de.json';
import offlineEn from '#i18n/offline-en.json';
import printDe from '#i18n/print-de.json';
import printEn from '#i18n/print-en.json';
import quoteDe from '#i18n/quote-de.json';
import quoteEn from '#i18n/quote-en.json';
import speechDe from '#i18n/speech-de.json';
import speechEn from '#i18n/speech-en.json';
import structureDe from '#i18n/structure-de.json';
import structureEn from '#i18n/structure-en.json';
import studyDe from '#i18n/study-de.json';
import studyEn from '#i18n/study-en.json';

/** The words of a language by key, `header.words_one`. */
function flatten(words: object, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' || path.endsWith(':') ? path + name : `${path}.${name}`;
    return typeof value === 'object' && value !== null ? flatten(value, key) : [[key, String(value)]];
  });
}

/** All words of a language; those of a part that is loaded later under its name, `card:close`. */
const words = {
  de: new Map([
    ...flatten(de),
    ...flatten(cardDe, 'card:'),
    ...flatten(comfortDe, 'comfort:'),
    ...flatten(offlineDe, 'offline:'),
    ...flatten(structureDe, 'structure:'),
    ...flatten(besideDe, 'beside:'),
    ...flatten(studyDe, 'study:'),
    ...flatten(printDe, 'print:'),
    ...flatten(quoteDe, 'quote:'),
    ...flatten(speechDe, 'speech:'),
  ]),
  en: new Map([
    ...flatten(en),
    ...flatten(cardEn, 'card:'),
    ...flatten(comfortEn, 'comfort:'),
    ...flatten(offlineEn, 'offline:'),
    ...flatten(structureEn, 'structure:'),
    ...flatten(besideEn, 'beside:'),
    ...flatten(studyEn, 'study:'),
    ...flatten(printEn, 'print:'),
    ...flatten(quoteEn, 'quote:'),
    ...flatten(speechEn, 'speech:'),
  ]),
};
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The key that `t` is asked for: a word with plural forms has one. */
const base = (key: string): string => key.replace(pluralSuffix, '');
/** The key as a component of its part asks for it. */
const own = (key: string): string => key.replace(/^\w+:/, '');
const bases = (language: 'de' | 'en') => new Set([...words[language].keys()].map(base));
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name);

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));

/** What stands in the brackets of each `t(…)`, up to its options. */
const asked = sources.flatMap((text) =>
  [...text.matchAll(/\bt\(\s*(?<key>[^{}()]*?(?:\$\{[^}]*\}[^{}()]*?)*)[,)]/g)].map(
    (match) => match.groups?.key ?? '',
  ),
);
const askedKeys = asked.flatMap((key) => [...key.matchAll(/'([^']+)'/g)].map(([, text = '']) => text));
const askedPatterns = asked.flatMap((key) =>
  [...key.matchAll(/`([^`]+)`/g)].map(
    ([, text = '']) => new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
  ),
);

describe.each(['de', 'en'] as const)('the words of the interface in %s', (language) => {
  const other = language === 'de' ? 'en' : 'de';

  it('have every key that the other language has', () => {
    expect([...bases(other)].filter((key) => !bases(language).has(key))).toEqual([]);
  });

  it('have every plural form that the language has, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = [...words[language].keys()].filter((key) => pluralSuffix.test(key));
    expect(plurals.length).toBeGreaterThan(6);
    for (const key of new Set(plurals.map(base))) {
      const given = plurals.filter((plural) => base(plural) === key);
      expect(given.toSorted()).toEqual(forms.map((form) => `${key}_${form}`));
      expect(words[language].has(key)).toBe(false);
    }
  });

  it('say something', () => {
    expect([...words[language]].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('ask for nothing that the other language is not given', () => {
    const names = (of: 'de' | 'en', key: string) =>
      new Set(
        [...words[of]].filter(([form]) => base(form) === key).flatMap(([, text]) => placeholders(text)),
      );
    for (const key of bases(language)) expect(names(language, key), key).toEqual(names(other, key));
  });

  it('are all asked for somewhere', () => {
    const unused = [...bases(language)].filter(
      (key) => !askedKeys.includes(own(key)) && !askedPatterns.some((pattern) => pattern.test(own(key))),
    );
    expect(unused).toEqual([]);
  });

  it('have every word that is asked for', () => {
    expect(askedKeys.length).toBeGreaterThan(20);
    const known = [...bases(language)].map(own);
    expect(askedKeys.filter((key) => !known.includes(key))).toEqual([]);
    for (const pattern of askedPatterns) {
      expect(
        known.some((key) => pattern.test(key)),
        `${pattern}`,
      ).toBe(true);
    }
  });
});

describe('looking words up', () => {
  it('inflects by number and writes numbers as the language does', async () => {
    const { t: german } = await loadInterfaceWords('de');
    const { t: english } = await loadInterfaceWords('en');
    expect(german('header.words', { count: 1 })).toBe('1 Wort');
    expect(german('header.words', { count: 1800 })).toBe('1.800 Wörter');
    expect(english('header.words', { count: 1800 })).toBe('1,800 words');
  });

  it('leaves escaping to React', async () => {
    const { t } = await loadInterfaceWords('en');
    expect(t('header.author', { author: 'A & B <i>' })).toBe('By A & B <i>');
  });
});
