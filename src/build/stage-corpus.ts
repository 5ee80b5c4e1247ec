import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ListedArticle } from '#article/document/article.ts';
import { shownLayers } from '#article/document/shown-layers.ts';
import { type ReadArticle, readCorpus } from '#build/read-corpus.ts';
import { writeArticleFiles } from '#build/write-article-files.ts';
import type { ArticleFiles, ShelfFiles } from '#site/article-files.ts';

/** What a build remembers of an article: what a list says of it, and where all else is. */
export interface StagedArticle extends ListedArticle {
  readonly files: ArticleFiles;
  readonly shelfFiles: ShelfFiles;
}

/** What a list says of an article. */
export function summarise({ article, analysis }: ReadArticle): ListedArticle {
  const { slug, title, dateCreated, wordCount } = article;
  const layers = shownLayers(article, analysis);
  return { slug, title, ...(dateCreated !== undefined && { dateCreated }), wordCount, layers };
}

/**
 * Compiles every article of a directory into files of a folder that is made anew, and remembers of each no more than a list
 * needs. The folder has them as the site will, once the bundler has emptied its own.
 * Errors: a CorpusError with the errors of all files.
 */
export async function stageCorpus(directory: string, folder: string): Promise<readonly StagedArticle[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return readCorpus(directory, async (compiled) => {
    const { written, ...addresses } = writeArticleFiles(compiled);
    for (const { fileName, source } of written) {
      const file = join(folder, fileName);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, source);
    }
    // Copied: a piece of a file's text holds the whole of it in the memory.
    return structuredClone({ ...summarise(compiled), ...addresses });
  });
}

/**
 * Writes `virtual:corpus` for the build's own rendering: it reads an article from its files when its page is drawn. A module for
 * each would be bundled, and once it was loaded Node would keep it.
 */
export function writeStagedList(articles: readonly StagedArticle[], folder: string): string {
  return `import { readFile } from 'node:fs/promises';
const read = async (address) => JSON.parse(await readFile(${JSON.stringify(folder)} + address, 'utf8'));
export const articles = JSON.parse(${JSON.stringify(JSON.stringify(articles))}).map((one) => ({
  ...one,
  load: async () => ({ article: await read(one.files.article) }),
  loadApparatus: async () => ({ apparatus: await read(one.files.apparatus) }),
}));`;
}
