import { describe, expect, it } from 'vitest';
import { nameFile } from '#tools/export/export-format.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { writeEpub } from '#tools/export/write-epub.ts';
import { writeTei } from '#tools/export/write-tei.ts';
import { noApparatus, ownArticle } from '../../own-article.ts';
import { parseXml, valuesOf } from './parse-xml.ts';
import { corpusSetting, noLayers } from './sample-setting.ts';

const setting: ExportSetting = {
  ...corpusSetting,
  article: ownArticle,
  apparatus: noApparatus,
  sentences: {},
  layers: noLayers,
  address: undefined,
};

function fileOf(own: ExportSetting, name: string): Document {
  const text = writeEpub(own).find((file) => file.name === `EPUB/${name}`)?.text;
  if (text === undefined) throw new Error(`no ${name}`);
  return parseXml(text);
}

describe('a text of the reader’s own as a file', () => {
  it('has the lines of a stanza as lines', () => {
    const lines = ['Über allen Gipfeln', 'Ist Ruh,'];
    const sentences = lines.map((form, index) => ({ id: `s${index + 1}`, inlines: [{ form }] }));
    const sections = [{ id: 'auftakt', blocks: [{ kind: 'stanza', sentences } as const] }];
    const own = { ...setting, article: { ...ownArticle, sections } };
    const written = parseXml(writeTei(own)).querySelectorAll('lg > l');
    expect(Array.from(written, ({ textContent }) => textContent)).toEqual(lines);
    const [stanza] = fileOf(own, 'text-1.xhtml').getElementsByTagName('br');
    expect(stanza?.previousSibling?.textContent).toBe(lines[0]);
    expect(stanza?.nextSibling?.textContent).toBe(lines[1]);
  });

  it.each([
    ['en', 'en'],
    ['', 'und'],
    [undefined, 'de'],
  ])('says its language: %j', (language, tag) => {
    const { language: _, ...rest } = ownArticle;
    const own = { ...setting, article: { ...rest, ...(language !== undefined && { language }) } };
    expect(fileOf(own, 'package.opf').getElementsByTagName('dc:language')[0]?.textContent).toBe(tag);
    expect(fileOf(own, 'text-1.xhtml').documentElement.getAttribute('lang')).toBe(tag);
    const tei = parseXml(writeTei(own));
    expect(tei.querySelector('text')?.getAttribute('xml:lang')).toBe(tag);
    expect(valuesOf(tei, 'ident')[0]).toBe(tag);
  });

  it('says of its plain German only what is known: nobody here has added it', () => {
    const layers = { ...noLayers, simple: true };
    const toldOf = (own: ExportSetting) =>
      fileOf({ ...own, layers }, 'edition.xhtml').documentElement.textContent;
    expect(toldOf(setting)).toContain('Indented and smaller');
    expect(toldOf(setting)).not.toContain('Lesart has added');
    expect(toldOf(corpusSetting)).toContain('Lesart has added');
  });

  it('is called by its title, as far as a name of a file can have it, with no sign cut in two', () => {
    const named = (title: string) => nameFile({ ...ownArticle, title: { de: title, en: title } }, 'epub');
    expect(named('Der Hafen liegt am Meer.')).toBe('Der Hafen liegt am Meer.epub');
    expect(named('Ja: nein?')).toBe('Ja nein.epub');
    expect(named(`${'a'.repeat(79)}😀`)).toBe(`${'a'.repeat(79)}.epub`);
    expect(named('?')).toBe('text.epub');
  });
});
