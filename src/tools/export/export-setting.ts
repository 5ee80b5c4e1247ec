import type { TFunction } from 'i18next';
import type { Analysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import { type Article, textLanguage } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import type { ExportLayers } from '#tools/export/export-layers.ts';
import { encodePart } from '#tools/export/web-address.ts';

/** What a file is made of. The same setting makes the same file, byte for byte. */
export interface ExportSetting {
  readonly article: Article;
  readonly apparatus: Apparatus;
  /** What can be asked of the words; nothing where the format has no use for it. */
  readonly sentences: Analysis['sentences'];
  /** The interface's: what isn't the article's own is in it. */
  readonly language: Language;
  readonly layers: ExportLayers;
  /** Of the article's page; a text of the reader's own may have none. */
  readonly address?: string | undefined;
  /** When the file is made, ISO 8601 with seconds: `2023-02-28T12:00:00Z`. */
  readonly modified: string;
  readonly t: TFunction<'tools/export'>;
}

/** What names the article for all: its page's address, or a name that leads nowhere. */
export function identifierOf({ address, article }: Pick<ExportSetting, 'address' | 'article'>): string {
  return address ?? `urn:x-lesart:${article.slug.split('/').map(encodePart).join('/')}`;
}

/** The language of the text, as files name it that may not leave it open: `und` where nothing tells it. */
export function languageOf({ article }: Pick<ExportSetting, 'article'>): string {
  return textLanguage(article) || 'und';
}
