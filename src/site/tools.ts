import type { ComponentType } from 'react';
import type { LoadAnalysis } from '#article/document/analysis.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import type { ShownArticle } from '#article/document/leave-out.ts';
import { exportTool } from '#tools/export/export-tool.ts';
import { printTool } from '#tools/print/print-tool.ts';
import { quoteTool } from '#tools/quote/quote-tool.ts';
import { speechTool } from '#tools/speech/speech-tool.ts';

/** What a tool may ask of the page that it is in. */
export interface ToolProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
  /** The page's own address: `https://…/en/SLUG`; none of a text of the reader's own, which nobody else could open. */
  readonly address: string | undefined;
  readonly loadAnalysis: LoadAnalysis;
  /** The article with the glosses that the page shows: none of words that the reader knows, where these are left out. Errors: it can't be had. */
  readonly loadShown: () => Promise<ShownArticle>;
  /** Whether the page shows no gloss of words that the reader knows. */
  readonly isKnownLeftOut: () => boolean;
  /** The file of a text of the reader's own, as CoNLL-U. Errors: it can't be had. */
  readonly loadConllu?: (() => Promise<Uint8Array<ArrayBuffer>>) | undefined;
  /** Tells at which sentence the reader is, by its id. */
  readonly sentenceInHand: () => string | undefined;
}

/** What can be done with an article besides reading it. It plugs in here, and nowhere else. */
interface Tool {
  /** What does it, with its keys: stands in every article and draws nothing until it is asked for. */
  readonly Part: ComponentType<ToolProps>;
  /** Asks for it, for the article as a whole: stands in the menu of what else can be done. */
  readonly Action: ComponentType;
  /** Asks for it, for one sentence: stands in the card of a word. */
  readonly SentenceAction?: ComponentType<{ readonly sentence: string }>;
  /** The key that asks for it, and what the list of keys says of that. No other part of the page may have the same. */
  readonly shortcut?: { readonly key: string; readonly Told: ComponentType };
}

/** The tools, in the order in which they are offered. */
export const tools: readonly Tool[] = [speechTool, quoteTool, printTool, exportTool];
