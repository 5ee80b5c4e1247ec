import { useState } from 'react';
import type { LoadAnalysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import type { ShownArticle } from '#article/document/leave-out.ts';
import { exportArticle } from '#tools/export/export.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { useCommand } from '#ui/use-command.ts';

interface ExportPartProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
  /** The page's own address; a text of the reader's own may have none. */
  readonly address?: string | undefined;
  readonly loadAnalysis: LoadAnalysis;
  /** The article with the glosses that the page shows. Errors: it can't be had. */
  readonly loadShown: () => Promise<ShownArticle>;
  /** Whether the page shows no gloss of words that the reader knows. */
  readonly isKnownLeftOut: () => boolean;
  /** The CoNLL-U of a text of the reader's own. */
  readonly loadConllu?: (() => Promise<Uint8Array<ArrayBuffer>>) | undefined;
}

const Exporting = lazyPart(async () => (await import('#tools/export/Exporting.tsx')).Exporting);

/** Saves the article as a file when that is asked for. */
export function ExportPart(props: ExportPartProps) {
  const [exports, setExports] = useState(false);
  useCommand(exportArticle, () => setExports(true));
  const end = () => setExports(false);
  return exports && <Exporting {...props} onClose={end} onForgotten={end} />;
}
