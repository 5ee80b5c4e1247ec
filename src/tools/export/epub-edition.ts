import { isOwn } from '#article/document/own-text.ts';
import { formatDate } from '#i18n/format-date.ts';
import { writeSources } from '#tools/export/epub-notes.ts';
import { writeAppendix, writePage } from '#tools/export/epub-page.ts';
import { listLayers } from '#tools/export/export-layers.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { webAddress } from '#tools/export/web-address.ts';
import { element, type XmlNode } from '#tools/export/xml.ts';

function writeLink(url: string): XmlNode {
  const href = webAddress(url);
  return href === undefined ? url : element('a', { href }, url);
}

/** Writes where the book is from: the source, the page and the day, whose text it is, what it has besides, and what from where. */
export function writeEdition(setting: ExportSetting): string {
  const { article, apparatus, language, layers, address, modified, t } = setting;
  const { sourceURL, annotation, rights } = article;
  const { additions, record } = apparatus;
  const title = t('edition');
  const day = formatDate(modified.slice(0, 10), language);
  const content = [
    sourceURL === undefined ? undefined : element('p', {}, `${t('source')} `, writeLink(sourceURL)),
    element('p', {}, t('made', { date: day }), address === undefined ? undefined : [' ', writeLink(address)]),
    ...listLayers(layers).map((layer) =>
      element('p', {}, layer === 'simple' && isOwn(article) ? t('legend.simpleOwn') : t(`legend.${layer}`)),
    ),
    layers.claims && record
      ? element('p', {}, `${record.about[language]} `, writeSources(record.sources, setting))
      : undefined,
    additions.length > 0 ? element('h2', {}, t('additions')) : undefined,
    additions.length > 0
      ? element(
          'ul',
          {},
          additions.map(({ what, sources }) =>
            element('li', {}, `${what[language]} `, writeSources(sources, setting)),
          ),
        )
      : undefined,
    annotation && element('p', {}, annotation[language]),
    rights && element('p', {}, rights[language]),
  ].filter((part) => part !== undefined);
  return writePage({ title, language, content: [writeAppendix(title, content)] });
}
