import type { ListedArticle } from '#article/document/article.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';

/** A text of a reader's own, of which only some things matter. */
export function keptText(id: string, title: string, change: Partial<KeptText> = {}): KeptText {
  return {
    id,
    title: { value: title, at: 0 },
    added: 1_000,
    language: 'de',
    words: 120,
    layers: ['LEMMA', 'FEATS', 'HEAD'],
    source: { id: `file-of-${id}`, fileName: `${id}.conllu`, part: 0, withoutLost: false },
    deleted: { value: false, at: 0 },
    ...change,
  };
}

/** An article of the edition, of which only some things matter. */
export function edition(slug: string, german: string, change: Partial<ListedArticle> = {}): ListedArticle {
  return {
    slug,
    title: { de: german, en: `${german} in English` },
    dateCreated: '2023-02-28',
    wordCount: 867,
    layers: ['# text_en', 'Gloss', 'Entity', '# speaker', 'HEAD', 'LEMMA'],
    ...change,
  };
}
