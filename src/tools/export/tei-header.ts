import { type ExportSetting, identifierOf, languageOf } from '#tools/export/export-setting.ts';
import { webAddress } from '#tools/export/web-address.ts';
import { element, type XmlElement } from '#tools/export/xml.ts';

const tags =
  'w/@pos: part of speech of Universal Dependencies; w/@msd: its features, Name=Value; w/@lemma: base form; rs/@subtype: named, described or pronominal.';

/** What the languages of the edition are called in themselves; of others the tag is enough. */
const nameOf: ReadonlyMap<string, string> = new Map([
  ['de', 'Deutsch'],
  ['en', 'English'],
]);

/** Writes what TEI tells of a text: its title, who wrote it and when, whose rights, who annotated it. Source: TEI P5, 2. */
export function writeTeiHeader(setting: ExportSetting): XmlElement {
  const { article, modified } = setting;
  const language = languageOf(setting);
  const { title, titleBy, author, dateCreated, sourceURL, rights, annotation } = article;
  const written = author === undefined ? undefined : element('author', {}, author);
  const source = sourceURL === undefined ? undefined : webAddress(sourceURL);
  const both = (text: typeof rights) =>
    text && [element('p', { 'xml:lang': 'de' }, text.de), element('p', { 'xml:lang': 'en' }, text.en)];
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element(
        'titleStmt',
        {},
        element(
          'title',
          { 'xml:lang': language, type: titleBy === 'editorial' ? 'supplied' : undefined },
          title.de,
        ),
        title.en === title.de
          ? undefined
          : element('title', { 'xml:lang': 'en', type: 'translated' }, title.en),
        written,
      ),
      element(
        'publicationStmt',
        {},
        element('distributor', {}, 'Lesart'),
        element('idno', { type: 'URI' }, identifierOf(setting)),
        rights && element('availability', {}, both(rights)),
        element('date', { when: modified.slice(0, 10) }),
      ),
      element(
        'sourceDesc',
        {},
        element(
          'bibl',
          {},
          element('title', {}, title.de),
          written,
          dateCreated === undefined ? undefined : element('date', { when: dateCreated }),
          source === undefined ? undefined : element('ref', { target: source }, source),
        ),
      ),
    ),
    element(
      'encodingDesc',
      {},
      annotation && element('projectDesc', {}, both(annotation)),
      element('editorialDecl', {}, element('interpretation', {}, element('p', { 'xml:lang': 'en' }, tags))),
    ),
    element(
      'profileDesc',
      {},
      element(
        'langUsage',
        {},
        Array.from(new Set([language, 'en']), (ident) => element('language', { ident }, nameOf.get(ident))),
      ),
    ),
  );
}
