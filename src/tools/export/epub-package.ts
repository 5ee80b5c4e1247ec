import { type ExportSetting, identifierOf, languageOf } from '#tools/export/export-setting.ts';
import { type Attributes, dropForbidden, element, writeXml, type XmlElement } from '#tools/export/xml.ts';

function said(name: string, text: string | undefined, attributes: Attributes = {}): readonly XmlElement[] {
  const shown = dropForbidden(text ?? '').trim();
  return shown === '' ? [] : [element(name, attributes, shown)];
}

/** How the book can be read. Source: EPUB Accessibility 1.1; schema.org’s accessibility properties. */
function describeAccess({ layers, t }: ExportSetting): readonly XmlElement[] {
  const property = (name: string, text: string) => element('meta', { property: `schema:${name}` }, text);
  return [
    property('accessMode', 'textual'),
    property('accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map((feature) =>
      property('accessibilityFeature', feature),
    ),
    ...(layers.glosses === 'none' ? [] : [property('accessibilityFeature', 'rubyAnnotations')]),
    property('accessibilityHazard', 'none'),
    property('accessibilitySummary', t('access')),
  ];
}

/**
 * Writes the package document: what the book is, and which files it has.
 * @param pages the files of the reading order
 * Source: EPUB 3.3, 5.
 */
export function writePackage(pages: readonly string[], setting: ExportSetting): string {
  const { article, language, layers, modified } = setting;
  const { title, slug, author, dateCreated, sourceURL, rights } = article;
  const hasEnglish = layers.glosses !== 'none' || layers.translation !== 'none' || language === 'en';
  const languages = new Set([languageOf(setting), ...(hasEnglish ? ['en'] : [])]);
  const metadata = element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'identifier' }, identifierOf(setting)),
    element('dc:title', {}, dropForbidden(title.de).trim() || slug),
    Array.from(languages, (tag) => element('dc:language', {}, tag)),
    said('dc:creator', author),
    said('dc:date', dateCreated),
    said('dc:source', sourceURL),
    said('dc:rights', rights?.[language], { 'xml:lang': language }),
    element('meta', { property: 'dcterms:modified' }, modified),
    describeAccess(setting),
  );
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, properties });
  const name = (page: string) => page.replace(/\.xhtml$/, '');
  return writeXml(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': languageOf(setting),
      },
      metadata,
      element(
        'manifest',
        {},
        item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
        item('style', 'style.css', 'text/css'),
        pages.map((page) => item(name(page), page, 'application/xhtml+xml')),
      ),
      element(
        'spine',
        {},
        pages.map((page) => element('itemref', { idref: name(page) })),
      ),
    ),
  );
}
