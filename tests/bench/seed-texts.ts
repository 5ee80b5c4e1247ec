import type { Article } from '#article/document/article.ts';
import type { HeadwordCounts } from '#article/document/headword-counts.ts';
import { articleText } from '#article/document/sentences.ts';
import type { KeptText } from '#shelf/store/kept-text.ts';

/** A text as it stands in the database, with its printed words and their counts. */
export interface SeededText {
  readonly text: KeptText;
  readonly plain: string;
  readonly counts: HeadwordCounts;
}

/** Each word by itself, as it is printed: so many are as much to read as headwords are. */
function countForms(plain: string): HeadwordCounts {
  const times = new Map<string, number>();
  for (const form of plain.split(' ')) times.set(form, (times.get(form) ?? 0) + 1);
  return { names: 40, words: Array.from(times, ([headword, count]) => ({ headword, times: count })) };
}

/** Makes so many texts of the reader's own of an article, each with a title of its own, and its id among its words. */
export function seedTexts(article: Article, count: number): readonly SeededText[] {
  const plain = articleText(article);
  const counts = countForms(plain);
  return Array.from({ length: count }, (_, index) => {
    const id = `bench${String(index).padStart(5, '0')}`;
    const text: KeptText = {
      id,
      title: { value: `${article.title.de} (${index + 1})`, at: 0 },
      added: Date.UTC(2025, 0, 1) + index * 3_600_000,
      date: `2024-${String(1 + (index % 12)).padStart(2, '0')}-01`,
      language: 'de',
      words: article.wordCount + index,
      layers: ['LEMMA', 'FEATS', 'HEAD', 'Gloss', '# text_en', 'Entity'],
      source: { id: `file-${id}`, fileName: 'text.conllu', part: 0, withoutLost: false },
      deleted: { value: false, at: 0 },
    };
    return { text, plain: `${plain} ${id}`, counts };
  });
}
