import { readdirSync, readFileSync } from 'node:fs';
import { type JSONPath, visit } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { messages as german } from '#i18n/de.ts';
import { messages as english } from '#i18n/en.ts';
import { loadMessages } from '#i18n/messages.ts';
import { messages as germanShelf } from '#i18n/shelf-de.ts';
import { messages as englishShelf } from '#i18n/shelf-en.ts';
import { messages as germanStudy } from '#i18n/study-de.ts';
import { messages as englishStudy } from '#i18n/study-en.ts';

/** The words of a language by key, `header.words_one`. */
function flatten(words: object, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' || path.endsWith(':') ? path + name : `${path}.${name}`;
    return typeof value === 'object' && value !== null ? flatten(value, key) : [[key, String(value)]];
  });
}

/** All words of a language, each behind the name of its room, `reader/text:translate`. */
function wordsOf(messages: Readonly<Record<string, object>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([file, words]) =>
      flatten(words, `${file.replace(/^\/src\/|\/messages-.*$/g, '')}:`),
    ),
  );
}
const words = {
  de: wordsOf({ ...german, ...germanShelf, ...germanStudy }),
  en: wordsOf({ ...english, ...englishShelf, ...englishStudy }),
};
const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The key that `t` is asked for: a word with plural forms has one. */
const base = (key: string): string => key.replace(pluralSuffix, '');
/** The key as a component of its part asks for it. */
const own = (key: string): string => key.replace(/^[\w/]+:/, '');
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

/** The keys that stand twice in an object of a JSON text, each with its path: of these all readers but this one keep the last. */
function twiceIn(json: string): readonly string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  visit(json, {
    onObjectProperty: (name, _offset, _length, _line, _character, pathOf: () => JSONPath) => {
      const key = [...pathOf(), name].join('.');
      if (seen.has(key)) twice.push(key);
      seen.add(key);
    },
  });
  return twice;
}

describe('the files of words', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter(({ name }) => /^(?:messages|install)-\w+\.json$/.test(name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`);

  it('have no key twice', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(
      files.flatMap((file) => twiceIn(readFileSync(file, 'utf8')).map((key) => `${file}: ${key}`)),
    ).toEqual([]);
  });

  it('would be found to have one, however deep', () => {
    expect(twiceIn('{"a": {"b": "x", "c": "y", "b": "z"}, "b": "w", "a": {}}')).toEqual(['a.b', 'a']);
  });
});

describe('looking words up', () => {
  it('inflects by number and writes numbers as the language does', async () => {
    const inGerman = (await loadMessages('de')).getFixedT('de', 'reader/text');
    const inEnglish = (await loadMessages('en')).getFixedT('en', 'reader/text');
    expect(inGerman('header.words', { count: 1 })).toBe('1 Wort');
    expect(inGerman('header.words', { count: 1800 })).toBe('1.800 Wörter');
    expect(inEnglish('header.words', { count: 1800 })).toBe('1,800 words');
  });

  it('leaves escaping to React', async () => {
    const t = (await loadMessages('en')).getFixedT('en', 'reader/text');
    expect(t('header.author', { author: 'A & B <i>' })).toBe('By A & B <i>');
  });
});
