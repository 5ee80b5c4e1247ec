import type { ArticleSummary } from '#article/document/article.ts';
import { isOwn } from '#article/document/own-text.ts';
import type { ExportSetting } from '#tools/export/export-setting.ts';
import { writeAnnotations } from '#tools/export/write-annotations.ts';
import { writeEpub } from '#tools/export/write-epub.ts';
import { writeTei } from '#tools/export/write-tei.ts';
import { zipBook } from '#tools/export/zip-book.ts';

/** A kind of file that an article can be saved as. */
interface ExportFormat {
  readonly ending: string;
  /** Its media type. */
  readonly type: string;
  /** Whether it has what is known of each word, which is loaded for it. */
  readonly needsAnalysis: boolean;
  /** Whether it has of the glosses those that the page shows, and not all that there are. */
  readonly isAsShown?: true;
  /** Makes it of the article; none of a file that there is already. */
  readonly write?: (setting: ExportSetting) => string | Uint8Array<ArrayBuffer>;
}

/** The kinds of files, in the order in which they are offered. */
export const formatNames = ['epub', 'conllu', 'tei', 'annotations'] as const;

export type FormatName = (typeof formatNames)[number];

/** How each of them is written. */
export const exportFormats: Readonly<Record<FormatName, ExportFormat>> = {
  epub: {
    ending: 'epub',
    type: 'application/epub+zip',
    needsAnalysis: false,
    isAsShown: true,
    // A copy: what a Blob is made of is never shared memory.
    write: (setting) => new Uint8Array(zipBook(writeEpub(setting))),
  },
  // No type for which a browser would add an ending.
  conllu: { ending: 'conllu', type: 'application/octet-stream', needsAnalysis: false },
  tei: { ending: 'tei.xml', type: 'application/tei+xml', needsAnalysis: true, write: writeTei },
  annotations: {
    ending: 'annotations.jsonld',
    type: 'application/ld+json',
    needsAnalysis: true,
    write: writeAnnotations,
  },
};

/** How a file of an article is called: by the article's slug; of a text of the reader's own by its title, without what no name of a file may have. */
export function nameFile(article: ArticleSummary, format: FormatName): string {
  const title = article.title.de
    .slice(0, 80)
    .replace(/[\p{C}\s\\/:*?"<>|]+/gu, ' ')
    // A text without a headline is called by its first sentence: *Der Hafen liegt am Meer.*
    .replace(/^ +|[ .]+$/g, '');
  const name = isOwn(article) ? title || 'text' : article.slug;
  return `${name}.${exportFormats[format].ending}`;
}
