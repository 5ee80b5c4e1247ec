import type { ReactNode } from 'react';
import type { Language } from '#article/document/language.ts';
import { ArticleMap } from '#reader/actors/ArticleMap.tsx';
import { Timeline } from '#reader/actors/Timeline.tsx';
import type { ArticleData } from '#site/article-files.ts';
import { BackgroundList } from '#site/BackgroundList.tsx';
import { Edition } from '#site/Edition.tsx';

interface AfterTextProps extends ArticleData {
  readonly language: Language;
  /** How the page was made, where it is no edition’s. */
  readonly about?: ReactNode;
}

/** What stands behind the text: what happens when and where, what is behind it, and how the edition was made. */
export function AfterText({ article, apparatus, language, about }: AfterTextProps) {
  return (
    <>
      <Timeline apparatus={apparatus} />
      {apparatus.map && <ArticleMap map={apparatus.map} language={language} />}
      <BackgroundList notes={apparatus.background} language={language} />
      {about ?? <Edition article={article} apparatus={apparatus} language={language} />}
    </>
  );
}
