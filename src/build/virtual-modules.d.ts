declare module 'virtual:corpus' {
  import type { Analysis } from '#article/document/analysis.ts';
  import type { Apparatus } from '#article/document/apparatus.ts';
  import type { Article, ArticleSummary } from '#article/document/article.ts';

  /** All articles, the newest first, each loaded when it is read. */
  export const articles: readonly (ArticleSummary & {
    readonly load: () => Promise<{ readonly article: Article }>;
    /** What stands beside its text. */
    readonly loadApparatus: () => Promise<{ readonly apparatus: Apparatus }>;
    /** What can be asked of the words of a section, by its anchor. */
    readonly loadAnalysis: (section: string) => Promise<Analysis>;
  })[];
}

declare module 'virtual:actor-marks.css' {}
