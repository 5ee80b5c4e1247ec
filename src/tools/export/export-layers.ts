import type { Article } from '#article/document/article.ts';
import { shownParts } from '#article/document/shown-layers.ts';
import type { Choices } from '#reader/layers/choices.ts';
import type { ValueOf } from '#reader/layers/layers.ts';

/** What an e-book has besides the text: the layers as they are set on the page, as far as a book can have them. */
export interface ExportLayers {
  readonly glosses: 'none' | ValueOf<'glosses'>;
  /** A book has no room beside a sentence: what stands there on the page follows the paragraph. */
  readonly translation: 'none' | 'sentence' | 'paragraph';
  readonly simple: boolean;
  readonly claims: boolean;
}

const translations = { off: 'none', below: 'sentence', beside: 'paragraph' } as const;

/** The layers that are chosen, and that an article has. */
export function layersOf(
  { words, glosses, translation, simple, claims }: Choices,
  article: Article,
): ExportLayers {
  const has = shownParts(article);
  return {
    glosses: words && has.glosses ? glosses : 'none',
    translation: has.translation ? translations[translation] : 'none',
    simple: simple && has.simple,
    claims: claims && has.claims,
  };
}

/** What files for research have besides the grammar of words. */
export type ExportedPart = 'mentions' | 'glosses' | 'translation' | 'claims';

/** Those of them that an article has. */
export function listParts(article: Article): readonly ExportedPart[] {
  const has = shownParts(article);
  return (['mentions', 'glosses', 'translation', 'claims'] as const).filter((part) => has[part]);
}

/** The layers that are in a book, by the keys of their messages, in the order of the page's bar. */
export function listLayers({ glosses, translation, simple, claims }: ExportLayers) {
  return [
    ...(glosses === 'none' ? [] : [glosses === 'all' ? glosses : ('harder' as const)]),
    ...(translation === 'none' ? [] : [translation]),
    ...(simple ? (['simple'] as const) : []),
    ...(claims ? (['claims'] as const) : []),
  ];
}
