import type { Section } from '#article/document/article.ts';
import { sectionSentences } from '#article/document/sentences.ts';
import { formatDate } from '#i18n/format-date.ts';
import { writeBlock } from '#tools/export/epub-block.ts';
import type { Chapter } from '#tools/export/epub-chapters.ts';
import { writeNotes } from '#tools/export/epub-notes.ts';
import { writePage } from '#tools/export/epub-page.ts';
import { type ExportSetting, languageOf } from '#tools/export/export-setting.ts';
import { element, inLanguage, type XmlElement } from '#tools/export/xml.ts';
import { toXmlName } from '#tools/export/xml-name.ts';

/** Title, author and date, and that the title is the edition's, where it is. */
function writeOpening({ article, language, layers, t }: ExportSetting): XmlElement {
  const { title, titleBy, author, dateCreated } = article;
  const line = [
    author,
    dateCreated === undefined ? undefined : formatDate(dateCreated, language),
    titleBy === 'editorial' ? t('editorialTitle') : undefined,
  ].filter((part) => part !== undefined && part !== '');
  return element(
    'header',
    {},
    element('h1', {}, title.de),
    layers.translation !== 'none' && title.en !== title.de
      ? element('p', { class: 'translation', ...inLanguage('en') }, title.en)
      : undefined,
    line.length > 0
      ? element('p', { class: 'byline', ...inLanguage(language) }, line.join(' · '))
      : undefined,
  );
}

/**
 * Writes a file of a book's text; the first begins with the title.
 * @param claims the numbers of the notes, by sentence id; none where claims aren't marked
 */
export function writeText(
  { sections }: Chapter,
  { isFirst, claims }: { readonly isFirst: boolean; readonly claims: ReadonlyMap<string, number> },
  setting: ExportSetting,
): string {
  const { article, layers } = setting;
  const write = (section: Section) => {
    const { id, heading, blocks } = section;
    return element(
      'section',
      { id: toXmlName(id) },
      heading && writeBlock({ kind: 'heading', sentences: [heading], layers, claims }),
      blocks.flatMap(({ kind, sentences }) => writeBlock({ kind, sentences, layers, claims })),
      writeNotes(sectionSentences(section), claims, setting),
    );
  };
  return writePage({
    title: article.title.de,
    language: languageOf(setting),
    content: [...(isFirst ? [writeOpening(setting)] : []), ...sections.map(write)],
  });
}
