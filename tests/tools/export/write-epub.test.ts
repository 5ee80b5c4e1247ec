import { describe, expect, it } from 'vitest';
import { inlineText } from '#article/document/inline.ts';
import { defaultChoices } from '#reader/layers/choices.ts';
import { type ExportLayers, layersOf } from '#tools/export/export-layers.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { writeEpub } from '#tools/export/write-epub.ts';
import { toXmlName } from '#tools/export/xml-name.ts';
import { zipBook } from '#tools/export/zip-book.ts';
import { ncName, parseXml, valuesOf } from './parse-xml.ts';
import { allLayers, corpusSetting, hostileSetting, noLayers } from './sample-setting.ts';

/** The pages of a book and its package document, by name. */
function readBook(setting: ExportSetting): ReadonlyMap<string, Document> {
  const files = writeEpub(setting).filter(({ name }) => /\.(xhtml|opf|xml)$/.test(name));
  return new Map(files.map(({ name, text }) => [name.replace('EPUB/', ''), parseXml(text)]));
}

function pageOf(book: ReadonlyMap<string, Document>, name: string): Document {
  const page = book.get(name);
  if (!page) throw new Error(`no ${name}`);
  return page;
}

describe.each([
  ['the project’s article', corpusSetting],
  ['an article that breaks XML wherever it can', hostileSetting],
])('a book of %s', (_, setting) => {
  const book = readBook(setting);

  it('leads nowhere where nothing is, and has each id once', () => {
    const ids = new Map([...book].map(([name, page]) => [name, valuesOf(page, 'id')]));
    const broken = [...book].flatMap(([name, page]) =>
      valuesOf(page, 'href')
        .filter((href) => !/^https?:/.test(href))
        .filter((href) => {
          const [file, id] = href.split('#');
          const target = file === '' ? name : (file ?? '');
          return id === undefined
            ? !book.has(target) && target !== 'style.css'
            : !ids.get(target)?.includes(id);
        }),
    );
    expect(broken).toEqual([]);
    for (const own of ids.values()) {
      expect(own.length).toBe(new Set(own).size);
      expect(own.filter((id) => !ncName.test(id))).toEqual([]);
    }
  });

  it('lists all of its sections, what is behind them, and all of its files', () => {
    const nav = valuesOf(pageOf(book, 'nav.xhtml'), 'href').filter((href) => href !== 'style.css');
    const sections = setting.article.sections.map(({ id }) => `text-1.xhtml#${toXmlName(id)}`);
    expect(nav).toEqual([...sections, 'actors.xhtml', 'edition.xhtml']);
    const names = [...book.keys()].filter((name) => name.endsWith('.xhtml'));
    expect(valuesOf(pageOf(book, 'package.opf'), 'href').toSorted()).toEqual(
      [...names, 'style.css'].toSorted(),
    );
  });
});

describe('a book', () => {
  it('begins with its kind, stored as it is, and is the same bytes whenever it is made', () => {
    const zip = zipBook(writeEpub(corpusSetting));
    const at = (start: number, end: number) => new TextDecoder().decode(zip.slice(start, end));
    expect(at(30, 58)).toBe('mimetypeapplication/epub+zip');
    // A day that is always the same: the first that a ZIP knows.
    expect([...zip.slice(10, 14)]).toEqual([0, 0, 33, 0]);
    // The method: stored; and no extra field.
    expect([zip[8], zip[9], zip[28], zip[29]]).toEqual([0, 0, 0, 0]);
    expect(zipBook(writeEpub(corpusSetting))).toEqual(zip);
  });

  it.each<[string, Partial<ExportLayers>, readonly string[]]>([
    ['nothing', {}, []],
    ['glosses', { glosses: 'all' }, ['ruby > rt[lang=en]']],
    ['English', { translation: 'paragraph' }, ['p.translation[lang=en]']],
    ['plain German', { simple: true }, ['p.simple[lang=de-simple]']],
    ['claims', { claims: true }, ['a[role=doc-noteref]', 'aside[role=doc-footnote]', '.subjunctive']],
  ])('has besides the text what is chosen: %s', (_, chosen, shown) => {
    const page = pageOf(readBook({ ...corpusSetting, layers: { ...noLayers, ...chosen } }), 'text-1.xhtml');
    const kinds = [
      'ruby > rt[lang=en]',
      'p.translation[lang=en]',
      'p.simple[lang=de-simple]',
      'a[role=doc-noteref]',
      'aside[role=doc-footnote]',
      '.subjunctive',
    ];
    expect(kinds.filter((kind) => page.querySelector(kind))).toEqual(shown);
  });

  it('has English after each sentence, or after each paragraph', () => {
    const count = (translation: ExportLayers['translation']) => {
      const layers = { ...noLayers, translation };
      const page = pageOf(readBook({ ...corpusSetting, layers }), 'text-1.xhtml');
      return page.querySelectorAll('section .translation').length;
    };
    expect(count('sentence')).toBeGreaterThan(count('paragraph'));
  });

  it('says in a note whose claim it is, and leads there and back', () => {
    const page = pageOf(readBook(corpusSetting), 'text-1.xhtml');
    const note = page.querySelector('aside');
    expect(note?.textContent).toMatch(/^1 Claim by: .+\./);
    expect(note?.querySelector('a')?.getAttribute('href')).toBe(
      `#${page.querySelector('[role=doc-noteref]')?.id}`,
    );
  });

  it('tells what it is: title, author, date, languages, rights, and how it can be read', () => {
    const text = pageOf(readBook({ ...corpusSetting, layers: allLayers }), 'package.opf').documentElement
      .textContent;
    for (const said of ['Blinken besucht Kasachstan', 'dast.', '2023-02', 'All rights', 'rubyAnnotations'])
      expect(text).toContain(said);
  });
});

it('offers a book no layer that its article doesn’t have', () => {
  const chosen = {
    ...defaultChoices,
    words: true,
    translation: 'below',
    simple: true,
    claims: true,
  } as const;
  expect(layersOf(chosen, corpusSetting.article)).toEqual(allLayers);
  const sections = corpusSetting.article.sections.map(({ id, blocks }) => ({
    id,
    blocks: blocks.map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.map((sentence) => ({ id: sentence.id, inlines: [inlineText(sentence.inlines)] })),
    })),
  }));
  expect(layersOf(chosen, { ...corpusSetting.article, sections })).toEqual(noLayers);
});
