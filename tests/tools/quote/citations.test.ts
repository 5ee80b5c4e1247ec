import { describe, expect, it } from 'vitest';
import type { Language } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { isoDay } from '#i18n/format-date.ts';
import { loadMessages } from '#i18n/messages.ts';
import { buildQuotes, type QuoteSetting } from '#tools/quote/build-quotes.ts';
import type { CitationRecord } from '#tools/quote/citation-record.ts';
import { inQuotationMarks } from '#tools/quote/quote-marks.ts';
import { type SelectedText, selectSentence } from '#tools/quote/selected-text.ts';
import { escapeTex, writeBibtex } from '#tools/quote/write-bibtex.ts';
import { writeCslJson } from '#tools/quote/write-csl-json.ts';
import { sampleArticle } from '../../sample-article.ts';
import { fc } from '../../seeded.ts';

async function wordsIn(language: Language) {
  const instance = await loadMessages(language);
  return instance.getFixedT(language, 'tools/quote');
}

const t = { de: await wordsIn('de'), en: await wordsIn('en') };

function setting(language: Language, more: Partial<QuoteSetting> = {}): QuoteSetting {
  return {
    language,
    origin: 'https://lesart.example',
    search: '?words=1&actor=Eva_Ernst,Nordland',
    today: '2026-08-08',
    textBefore: '',
    knowsTextFragments: true,
    ...more,
  };
}

const sentences = articleSentences(sampleArticle);
const [s1, , s3, s4] = sentences.map(selectSentence);
if (!s1 || !s3 || !s4) throw new Error('The sample article has too few sentences');
const words: SelectedText = {
  stretches: [{ sentence: 's1', start: 4, end: 24, words: [1, 2], isWhole: false }],
  text: 'Ministerin Nordlands',
};
const two: SelectedText = { stretches: [s1.stretches[0], s3.stretches[0]], text: `${s1.text}\n\n${s3.text}` };

const build = (selected: SelectedText, language: Language = 'en', more: Partial<QuoteSetting> = {}) =>
  buildQuotes(sampleArticle, selected, setting(language, more), t[language]);

describe('a text of the reader’s own', () => {
  const own = { ...sampleArticle, slug: 'own/abcdefghij', titleBy: 'source' } as const;

  it('is quoted without a link that nobody else could open, and without credit for what its file has', () => {
    const { linkToSentence, linkToWords, bilingual, simple, citation, bibtex, cslJson } = buildQuotes(
      own,
      words,
      setting('en'),
      t.en,
    );
    expect({ linkToSentence, linkToWords }).toEqual({ linkToSentence: undefined, linkToWords: undefined });
    for (const text of [bilingual, simple, citation, bibtex, cslJson])
      expect(text).not.toMatch(/lesart|https?:|undefined/i);
    expect(bilingual).toContain('(Translation)');
  });

  it('is not said to be German where it is another language', () => {
    const { bibtex, cslJson } = buildQuotes({ ...own, language: 'fr' }, words, setting('en'), t.en);
    expect(bibtex).not.toContain('langid');
    expect(JSON.parse(cslJson)).toMatchObject([{ language: 'fr' }]);
  });
});

describe('links', () => {
  it('lead to the sentence, and show what the reader sees', () => {
    expect(build(s3, 'de').linkToSentence).toBe(
      'https://lesart.example/de/probe?words=1&actor=Eva_Ernst,Nordland#s3',
    );
  });

  it('lead to the words too, where there are some and the browser knows how', () => {
    expect(build(words).linkToWords).toBe(
      'https://lesart.example/en/probe?words=1&actor=Eva_Ernst,Nordland#s1:~:text=Ministerin%20Nordlands',
    );
    expect(build(words, 'en', { knowsTextFragments: false }).linkToWords).toBeUndefined();
    expect(build(s3).linkToWords).toBeUndefined();
  });

  it('lead to all that is selected', () => {
    expect(build(two).linkToWords).toMatch(
      /#s1:~:text=Die%20Ministerin%20Nordlands%2C%20die,Ernst%20reise%2E$/,
    );
  });
});

describe('quotations', () => {
  it('have the German and where it is from, in German', () => {
    expect(build(s3, 'de').german).toBe(
      [
        '„Ernst reise.“',
        '— Die Redaktion, „Ernst reist & verhandelt“ (Überschrift in dieser Ausgabe ergänzt), Februar 2023, Satz s3, https://lesart.example/de/probe#s3',
      ].join('\n'),
    );
  });

  it('have the German and where it is from, in English', () => {
    expect(build(two).german).toBe(
      [
        '„Die Ministerin Nordlands, die kommt, lacht.',
        '',
        'Ernst reise.“',
        '— Die Redaktion, “Ernst reist & verhandelt” (headline added in this edition), February 2023, sentences s1–s3, https://lesart.example/en/probe#s1',
      ].join('\n'),
    );
  });

  it('have English below where it is asked for, and say whose it is', () => {
    expect(build(s3).bilingual?.split('\n').slice(0, 2)).toEqual([
      '„Ernst reise.“',
      '“Ernst is travelling.” (Translation: Lesart)',
    ]);
  });

  it('say that the English is that of the whole sentence', () => {
    expect(build(words).bilingual?.split('\n')[1]).toBe(
      '“Nordland’s minister, who is coming, laughs.” (Translation of the whole sentence: Lesart)',
    );
    expect(build(words, 'de').bilingual?.split('\n')[1]).toBe(
      '“Nordland’s minister, who is coming, laughs.” (Übersetzung des ganzen Satzes: Lesart)',
    );
  });

  it('have no English where a sentence has none', () => {
    expect(build(s4).bilingual).toBeUndefined();
    expect(build({ ...two, stretches: [s3.stretches[0], s4.stretches[0]] }).bilingual).toBeUndefined();
  });

  it('have plain German below where it is asked for, and say that it is not the article’s', () => {
    expect(build(s1, 'de').simple?.split('\n').slice(0, 2)).toEqual([
      '„Die Ministerin Nordlands, die kommt, lacht.“',
      '„Die Ministerin aus Nordland kommt. Sie lacht.“ (In einfachem Deutsch: Lesart)',
    ]);
    expect(build(words).simple?.split('\n')[1]).toBe(
      '„Die Ministerin aus Nordland kommt. Sie lacht.“ (The whole sentence in plain German: Lesart)',
    );
    expect(build(two).simple).toBeUndefined();
  });

  it('say nothing of an author that nobody knows, nor of the title where it is the source’s', () => {
    const { author: _, ...anonymous } = sampleArticle;
    const { german } = buildQuotes({ ...anonymous, titleBy: 'source' }, s3, setting('de'), t.de);
    expect(german).toContain('\n— „Ernst reist & verhandelt“, Februar 2023, Satz s3, ');
  });

  it.each([
    ['Er sagte: „Ja.“', 'de', '„Er sagte: ‚Ja.‘“'],
    ['He said: “It’s so.”', 'en', '“He said: ‘It’s so.’”'],
    ['Er sagte: „Ja.“', 'en', '“Er sagte: ‚Ja.‘”'],
  ] as const)('make quotes in %s inner ones', (text, language, quoted) => {
    expect(inQuotationMarks(text, language)).toBe(quoted);
  });
});

describe('citations', () => {
  it.each([
    [
      'de',
      'Die Redaktion, „Ernst reist & verhandelt“ (Überschrift in dieser Ausgabe ergänzt), Februar 2023. In: Lesart, https://lesart.example/de/probe (abgerufen am 8. August 2026).',
    ],
    [
      'en',
      'Die Redaktion, “Ernst reist & verhandelt” (headline added in this edition), February 2023. In: Lesart, https://lesart.example/en/probe (accessed August 8, 2026).',
    ],
  ] as const)('are a line of text in %s', (language, line) => {
    expect(build(s3, language).citation).toBe(line);
  });

  it('are a record of BibTeX', () => {
    expect(build(s3).bibtex).toBe(`@misc{probe,
  author = {{Die Redaktion}},
  title = {{Ernst reist \\& verhandelt}},
  year = {2023},
  month = feb,
  howpublished = {Lesart},
  url = {https://lesart.example/en/probe},
  urldate = {2026-08-08},
  langid = {ngerman},
  note = {headline added in this edition},
}
`);
  });

  it('name the source’s own address where it is known', () => {
    const article = { ...sampleArticle, sourceURL: 'https://zeitung.example/a_b?c=1' };
    const { citation, bibtex, cslJson } = buildQuotes(article, s3, setting('de'), t.de);
    expect(citation).toContain(
      '(Überschrift in dieser Ausgabe ergänzt; Quelle: https://zeitung.example/a_b?c=1)',
    );
    expect(bibtex).toContain(
      'note = {Überschrift in dieser Ausgabe ergänzt; Quelle: https://zeitung.example/a\\_b?c=1}',
    );
    expect(JSON.parse(cslJson)).toMatchObject([
      { note: 'Überschrift in dieser Ausgabe ergänzt; Quelle: https://zeitung.example/a_b?c=1' },
    ]);
  });

  it('have the day that the reader’s calendar shows', () => {
    expect(isoDay(new Date(2026, 0, 3, 0, 5))).toBe('2026-01-03');
  });
});

const record: CitationRecord = {
  key: 'probe',
  title: 'Titel',
  author: 'dast.',
  issued: '2023-02',
  address: 'https://lesart.example/en/probe',
  accessed: '2026-08-08',
  notes: [],
};

describe('a record of BibTeX', () => {
  const named: Readonly<Record<string, string>> = {
    '{\\textbackslash}': '\\',
    '{\\textbraceleft}': '{',
    '{\\textbraceright}': '}',
    '{\\textasciitilde}': '~',
    '{\\textasciicircum}': '^',
  };
  /** What TeX sets. */
  const set = (tex: string) =>
    tex.replace(/\{\\text\w+\}|\\[$&#%_]/g, (command) => named[command] ?? command.slice(1));
  /** How deep the braces are at each place; BibTeX counts all, with a backslash before too. */
  function depths(tex: string): readonly number[] {
    let depth = 0;
    return Array.from(tex, (sign) => {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      return depth;
    });
  }
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('\\', '{', '}', '~', '^', '$', '&', '#', '%', '_', 'ä', ' ', '"', '\n'),
    }),
  );

  it('sets every text as it is, but for kinds of space', () => {
    fc.assert(fc.property(anyText, (text) => set(escapeTex(text)) === text.replace(/\s+/g, ' ')));
  });

  it('has braces that close, whatever title, author, address and notes are', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (title, author, path, note) => {
        const bibtex = writeBibtex({ ...record, title, author, address: `https://a/${path}`, notes: [note] });
        const deep = depths(bibtex.trimEnd());
        expect(deep.at(-1)).toBe(0);
        expect(deep.slice('@misc{'.length - 1, -1).every((depth) => depth > 0)).toBe(true);
        expect(bibtex.split('\n').length).toBe(11 + 1);
      }),
    );
  });

  it('leaves nothing that means something to TeX', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rest = escapeTex(text).replace(/\{\\text\w+\}|\\[$&#%_]/g, '');
        expect(rest).not.toMatch(/[\\{}~^$&#%_]/);
      }),
    );
  });

  it.each([
    ['2023', ['year = {2023}']],
    ['2023-12', ['year = {2023}', 'month = dec']],
    ['2023-02-08', ['year = {2023}', 'month = feb', 'day = {8}']],
  ])('is as exact as the date is known: %s', (issued, fields) => {
    const lines = writeBibtex({ ...record, issued })
      .split('\n')
      .map((line) => line.trim().replace(/,$/, ''));
    expect(lines.filter((line) => /^(year|month|day) /.test(line))).toEqual(fields);
  });

  it('has a key that BibTeX can read', () => {
    expect(writeBibtex({ ...record, key: 'blinken, „astana“' })).toMatch(/^@misc\{blinken---astana-,\n/);
  });
});

describe('a record of CSL-JSON', () => {
  /** What csl-data.json 1.0.2 allows of the fields that are written; it allows no others. */
  const isText = (value: unknown) => typeof value === 'string';
  const isDate = (value: unknown) => {
    const parts = typeof value === 'object' && value && 'date-parts' in value ? value['date-parts'] : [];
    return (
      Array.isArray(parts) &&
      parts.length >= 1 &&
      parts.length <= 2 &&
      parts.every(
        (date: unknown) =>
          Array.isArray(date) && date.length >= 1 && date.length <= 3 && date.every(Number.isInteger),
      )
    );
  };
  const allowed: Readonly<Record<string, (value: unknown) => boolean>> = {
    id: isText,
    type: (value) => value === 'article-newspaper',
    title: isText,
    author: (value) =>
      Array.isArray(value) &&
      value.every((name: object) =>
        Object.entries(name).every(([key, text]) => key === 'literal' && isText(text)),
      ),
    issued: isDate,
    accessed: isDate,
    language: isText,
    source: isText,
    URL: isText,
    note: isText,
  };

  it('keeps to the schema, whatever is said', () => {
    const text = fc.string({ unit: 'grapheme' });
    const date = fc.constantFrom('2023', '2023-02', '2023-02-28');
    fc.assert(
      fc.property(text, text, date, fc.array(text), (title, author, issued, notes) => {
        const items: unknown = JSON.parse(writeCslJson({ ...record, title, author, issued, notes }));
        if (!Array.isArray(items)) throw new Error('No array');
        expect(items.length).toBe(1);
        const fields = Object.entries(Object(items[0]));
        expect(fields.map(([key]) => key)).toEqual(expect.arrayContaining(['id', 'type']));
        for (const [key, value] of fields) expect(allowed[key]?.(value), key).toBe(true);
      }),
    );
  });

  it('has all that is known', () => {
    expect(JSON.parse(build(s3).cslJson)).toEqual([
      {
        id: 'probe',
        type: 'article-newspaper',
        title: 'Ernst reist & verhandelt',
        author: [{ literal: 'Die Redaktion' }],
        issued: { 'date-parts': [[2023, 2]] },
        language: 'de',
        source: 'Lesart',
        URL: 'https://lesart.example/en/probe',
        accessed: { 'date-parts': [[2026, 8, 8]] },
        note: 'headline added in this edition',
      },
    ]);
  });
});

describe('a work without a date', () => {
  const { dateCreated: _, ...undated } = sampleArticle;

  it('is cited without one, in every format', () => {
    const { citation, bibtex, cslJson } = buildQuotes(undated, s1, setting('en'), t.en);
    expect([citation, bibtex, cslJson].join('\n')).not.toMatch(/undefined|Invalid|issued|^ {2}year/m);
  });
});
