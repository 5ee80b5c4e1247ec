import type { Article } from '#article/document/article.ts';
import { type Inline, isMention } from '#article/document/inline.ts';
import { articleSentences, plainGerman } from '#article/document/sentences.ts';
import type { Choices } from '#reader/layers/choices.ts';

/** What an e-book has besides the text: the layers as they are set on the page, as far as a book can have them. */
export interface ExportLayers {
  readonly glosses: 'none' | 'all' | 'harder';
  /** A book has no room beside a sentence: what stands there on the page follows the paragraph. */
  readonly translation: 'none' | 'sentence' | 'paragraph';
  readonly simple: boolean;
  readonly claims: boolean;
}

const translations = { off: 'none', below: 'sentence', beside: 'paragraph' } as const;

function isGlossed(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => {
    if (typeof inline === 'string') return false;
    return isMention(inline)
      ? isGlossed([...inline.inlines, ...(inline.rest ?? [])])
      : inline.gloss !== undefined;
  });
}

/** The layers that are chosen, and that an article has. */
export function layersOf(
  { words, glosses, translation, simple, claims }: Choices,
  article: Article,
): ExportLayers {
  const sentences = articleSentences(article);
  return {
    glosses: words && sentences.some(({ inlines }) => isGlossed(inlines)) ? glosses : 'none',
    translation: sentences.some((one) => one.translation !== undefined) ? translations[translation] : 'none',
    simple: simple && sentences.some((sentence) => plainGerman(sentence) !== undefined),
    claims: claims && sentences.some(({ speaker }) => speaker !== undefined),
  };
}

/** The layers that are in a book, by the keys of their messages, in the order of the page's bar. */
export function listLayers({ glosses, translation, simple, claims }: ExportLayers) {
  return [
    ...(glosses === 'none' ? [] : [glosses]),
    ...(translation === 'none' ? [] : [translation]),
    ...(simple ? (['simple'] as const) : []),
    ...(claims ? (['claims'] as const) : []),
  ];
}
