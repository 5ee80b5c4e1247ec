import { sectionSentences } from '#article/document/sentences.ts';
import { hashText } from '#build/hash-text.ts';
import type { ReadArticle } from '#build/read-corpus.ts';
import type { ArticleFiles, ShelfFiles } from '#site/article-files.ts';

/** A file that the build writes, by its path in the site. */
export interface WrittenFile {
  readonly fileName: string;
  readonly source: string;
}

/** What the page of an article fetches, and where it is. */
export interface WrittenArticle {
  readonly files: ArticleFiles;
  readonly shelfFiles: ShelfFiles;
  readonly written: readonly WrittenFile[];
}

/**
 * Writes the data of an article into files of their own, with a hash of their content in their names: the article, what stands
 * beside it with its map, for each section what can be asked of its words, and what the shelf asks of them. A book would be too much at once.
 */
export function writeArticleFiles({
  article,
  apparatus,
  analysis,
  counts,
  mapFile,
}: ReadArticle): WrittenArticle {
  const written: WrittenFile[] = mapFile ? [{ fileName: mapFile.fileName, source: mapFile.svg }] : [];
  const write = (name: string, data: unknown): string => {
    const source = JSON.stringify(data);
    const fileName = `assets/articles/${article.slug}/${name}-${hashText(source)}.json`;
    written.push({ fileName, source });
    return `/${fileName}`;
  };
  const ofSection = article.sections.map((section) => {
    const sentences = sectionSentences(section).map(({ id }) => [id, analysis.sentences[id]] as const);
    return [section.id, write(section.id, { sentences: Object.fromEntries(sentences) })] as const;
  });
  const files: ArticleFiles = {
    article: write('article', article),
    apparatus: write('apparatus', apparatus),
    analysis: Object.fromEntries(ofSection),
  };
  return {
    files,
    shelfFiles: { article: files.article, words: write('words', { counts, analysis: files.analysis }) },
    written,
  };
}
