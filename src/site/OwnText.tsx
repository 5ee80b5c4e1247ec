import { useRef } from 'react';
import type { OwnText as Own } from '#shelf/open/read-own-text.ts';
import { ArticlePage } from '#site/ArticlePage.tsx';
import { GrowingText } from '#site/GrowingText.tsx';
import { LaterActors } from '#site/LaterActors.tsx';
import { OwnAbout } from '#site/OwnAbout.tsx';
import type { TextPageData } from '#site/page-data.ts';
import { lazyPart } from '#ui/lazy-part.ts';

const Tools = lazyPart(async () => (await import('#site/ArticleTools.tsx')).ArticleTools);

interface OwnTextProps {
  readonly own: Own;
  readonly page: TextPageData;
  /** Called once all of the text stands in the page, and who acts in it. */
  readonly onWhole: () => void;
}

/** The page of a text of the reader's own: that of an article, which a browser draws. */
export function OwnText({ own, page, onWhole }: OwnTextProps) {
  const { article, apparatus, loadAnalysis, loadConllu } = own;
  const missing = useRef(2);
  const arrive = () => {
    missing.current -= 1;
    if (missing.current === 0) onWhole();
  };
  return (
    <ArticlePage
      page={page}
      article={article}
      text={<GrowingText article={article} onWhole={arrive} />}
      actors={<LaterActors article={article} apparatus={apparatus} onThere={arrive} />}
      apparatus={apparatus}
      about={<OwnAbout own={own} language={page.language} />}
      tools={<Tools {...{ page, article, apparatus, loadAnalysis, loadConllu }} />}
    />
  );
}
