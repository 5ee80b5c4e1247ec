import type { Section } from '#article/document/article.ts';
import { firstWords } from '#article/document/excerpt.ts';
import { inlineText } from '#article/document/inline.ts';
import { sectionSentences } from '#article/document/sentences.ts';
import { writePage } from '#tools/export/epub-page.ts';
import { type ExportSetting, languageOf } from '#tools/export/export-setting.ts';
import { dropForbidden, element, inLanguage } from '#tools/export/xml.ts';

/** An entry of a book's contents. */
export interface NavEntry {
  readonly href: string;
  readonly label: string;
  readonly language: string;
}

/** Words of a section without a heading that stand for one. */
const shown = 7;

/** Names a section: by its heading; the opening as such; any other by its first words. */
export function nameSection(
  section: Section,
  isFirst: boolean,
  setting: ExportSetting,
): Omit<NavEntry, 'href'> {
  const { language, t } = setting;
  const { id, heading } = section;
  if (isFirst && !heading) return { label: t('opening'), language };
  const [first] = sectionSentences(section);
  const text = first ? dropForbidden(inlineText(first.inlines)).trim() : '';
  return {
    label: (heading ? text : firstWords(text, shown)) || dropForbidden(id),
    language: languageOf(setting),
  };
}

/** Writes a book's contents, as its readers list them. Source: EPUB 3.3, 7. */
export function writeNav(entries: readonly NavEntry[], { language, t }: ExportSetting): string {
  const list = entries.map(({ href, label, language: own }) =>
    element('li', {}, element('a', { href, ...(own === language ? {} : inLanguage(own)) }, label)),
  );
  const title = t('contents');
  const nav = element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc' },
    element('h1', {}, title),
    element('ol', {}, list),
  );
  return writePage({ title, language, content: [nav] });
}
