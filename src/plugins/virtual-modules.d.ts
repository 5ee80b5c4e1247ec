declare module 'virtual:corpus' {
  import type { Article, ArticleSummary } from '#document/article.ts';

  /** All articles, the newest first, each loaded when it is read. */
  export const articles: readonly (ArticleSummary & {
    readonly load: () => Promise<{ readonly article: Article }>;
  })[];
}

declare module 'virtual:actor-marks.css' {}
