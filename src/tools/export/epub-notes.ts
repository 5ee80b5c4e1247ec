import type { Sentence } from '#article/document/article.ts';
import type { Quotation, Source } from '#article/document/record.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { webAddress } from '#tools/export/web-address.ts';
import { element, inLanguage, type XmlElement, type XmlNode } from '#tools/export/xml.ts';
import { partName } from '#tools/export/xml-name.ts';

/** Names sources, each a link, with commas between them. */
export function writeSources(
  sources: readonly Source[],
  { language }: Pick<ExportSetting, 'language'>,
): readonly XmlNode[] {
  return sources.flatMap(({ name, url }, index): readonly XmlNode[] => {
    const href = webAddress(url);
    const named = href === undefined ? name[language] : element('a', { href }, name[language]);
    return index > 0 ? [', ', named] : [named];
  });
}

function writeQuotation({ words, by, date, sources }: Quotation, setting: ExportSetting): XmlElement {
  const { language } = setting;
  const named = writeSources(sources, setting);
  return element(
    'blockquote',
    {},
    element(
      'p',
      {},
      element('q', inLanguage('en'), words),
      ` ${by[language]}${date === undefined ? '' : `, ${formatDate(date, language)}`}`,
      named.length > 0 ? [' (', ...named, ')'] : undefined,
    ),
  );
}

/** A note: whose claim a sentence reports, and what was really said, as far as the edition knows. */
function writeNote(
  { id, speaker, record }: Sentence,
  number: number | undefined,
  setting: ExportSetting,
): XmlElement | undefined {
  const { language, t } = setting;
  if (!speaker || number === undefined) return undefined;
  const quote = (quotation: Quotation) => writeQuotation(quotation, setting);
  return element(
    'aside',
    {
      id: partName('claim', id),
      class: 'note',
      'epub:type': 'footnote',
      role: 'doc-footnote',
      ...inLanguage(language),
    },
    element(
      'p',
      {},
      element('a', { href: `#${partName('ref', id)}`, role: 'doc-backlink' }, String(number)),
      ` ${t('says', { speaker: speaker.name[language] })}`,
      record && ` ${t(`record.${record.finding}`)}`,
    ),
    record?.quotations.map(quote),
    record?.note && element('p', {}, record.note[language]),
    record && record.elsewhere.length > 0 ? element('p', {}, t('record.elsewhere')) : undefined,
    record?.elsewhere.map(quote),
  );
}

/** The notes of a section, behind its text: readers that show a note over the page hide them here. */
export function writeNotes(
  sentences: readonly Sentence[],
  claims: ReadonlyMap<string, number>,
  setting: ExportSetting,
): readonly XmlElement[] {
  return sentences.flatMap((sentence) => writeNote(sentence, claims.get(sentence.id), setting) ?? []);
}
