declare module 'virtual:corpus' {
  import type { Apparatus } from '#article/document/apparatus.ts';
  import type { Article, ArticleSummary } from '#article/document/article.ts';
  import type { ArticleFiles } from '#site/article-files.ts';

  /** All articles, the newest first, each loaded when it is read. */
  export const articles: readonly (ArticleSummary & {
    readonly load: () => Promise<{ readonly article: Article }>;
    /** What stands beside its text. */
    readonly loadApparatus: () => Promise<{ readonly apparatus: Apparatus }>;
    /** Where its data are, for a page in the browser. */
    readonly files: ArticleFiles;
  })[];
}

declare module 'virtual:chosen-actors.css' {}
