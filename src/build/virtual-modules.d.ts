declare module 'virtual:corpus' {
  import type { Apparatus } from '#article/document/apparatus.ts';
  import type { Article, ListedArticle } from '#article/document/article.ts';
  import type { ArticleFiles, ShelfFiles } from '#site/article-files.ts';

  /** All articles, the newest first, each loaded when it is read. */
  export const articles: readonly (ListedArticle & {
    readonly load: () => Promise<{ readonly article: Article }>;
    /** What stands beside its text. */
    readonly loadApparatus: () => Promise<{ readonly apparatus: Apparatus }>;
    /** Where its data are, for a page in the browser. */
    readonly files: ArticleFiles;
    /** The same for the page of all texts, which is to grow little with each. */
    readonly shelfFiles: ShelfFiles;
  })[];
}

declare module 'virtual:chosen-actors.css' {}

declare module 'virtual:compiler' {
  /** Another one whenever what makes a page of a file has changed. */
  export const compilerVersion: string;
}

declare module 'virtual:common-forms' {
  /** The commonest word forms of German, for `divideByFrequency`. */
  export const commonForms: readonly string[];
}

declare module 'virtual:dictionaries' {
  /** Where the dictionaries and their licences lie, from the root of the site. */
  export const dictionaryFiles: Readonly<
    Record<'forms' | 'formsLicence' | 'senses' | 'sensesLicence' | 'weights', string>
  >;
}
