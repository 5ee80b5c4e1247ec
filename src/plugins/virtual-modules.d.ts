declare module 'virtual:corpus' {
  import type { Analysis } from '#document/analysis.ts';
  import type { Article, ArticleSummary } from '#document/article.ts';

  /** All articles, the newest first, each loaded when it is read. */
  export const articles: readonly (ArticleSummary & {
    readonly load: () => Promise<{ readonly article: Article }>;
    /** What can be asked of its words. */
    readonly loadAnalysis: () => Promise<{ readonly analysis: Analysis }>;
  })[];
}

declare module 'virtual:actor-marks.css' {}
