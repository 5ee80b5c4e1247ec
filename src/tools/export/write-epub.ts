import { writeActors } from '#tools/export/epub-actors.ts';
import { divideChapters, findAnchors } from '#tools/export/epub-chapters.ts';
import { writeEdition } from '#tools/export/epub-edition.ts';
import { nameSection, writeNav } from '#tools/export/epub-nav.ts';
import { writePackage } from '#tools/export/epub-package.ts';
import { bookStyle } from '#tools/export/epub-style.ts';
import { writeText } from '#tools/export/epub-text.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { numberClaims } from '#tools/export/number-claims.ts';
import { element, writeXml } from '#tools/export/xml.ts';

/** A file of a book. */
export interface BookFile {
  readonly name: string;
  readonly text: string;
}

/** Where the package document is. Source: EPUB 3.3, 4.2.6.3.1. */
const container = writeXml(
  element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);

/** Makes the files of a book of an article, EPUB 3.3, in the order in which they stand in it: `mimetype` comes first. */
export function writeEpub(setting: ExportSetting): readonly BookFile[] {
  const { article, language, layers, t } = setting;
  const claims: ReadonlyMap<string, number> = layers.claims ? numberClaims(article) : new Map();
  const chapters = divideChapters(article);
  const anchors = findAnchors(chapters);
  const actors = writeActors(setting, anchors);
  const pages = [
    ...chapters.map((chapter, index) => ({
      name: chapter.file,
      text: writeText(chapter, { isFirst: index === 0, claims }, setting),
    })),
    ...(actors === undefined ? [] : [{ name: 'actors.xhtml', text: actors }]),
    { name: 'edition.xhtml', text: writeEdition(setting) },
  ];
  const entries = [
    ...article.sections.map((section, index) => ({
      href: anchors.get(section.id) ?? '',
      ...nameSection(section, index === 0, setting),
    })),
    ...(actors === undefined ? [] : [{ href: 'actors.xhtml', label: t('actors'), language }]),
    { href: 'edition.xhtml', label: t('edition'), language },
  ];
  const named = [
    {
      name: 'package.opf',
      text: writePackage(
        pages.map(({ name }) => name),
        setting,
      ),
    },
    { name: 'nav.xhtml', text: writeNav(entries, setting) },
    { name: 'style.css', text: bookStyle },
    ...pages,
  ];
  return [
    { name: 'mimetype', text: 'application/epub+zip' },
    { name: 'META-INF/container.xml', text: container },
    ...named.map(({ name, text }) => ({ name: `EPUB/${name}`, text })),
  ];
}
