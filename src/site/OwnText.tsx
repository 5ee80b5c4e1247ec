import { useRef } from 'react';
import type { OwnText as Own } from '#shelf/open/read-own-text.ts';
import { translationOf } from '#shelf/store/translation-of.ts';
import { AddEnglishButton } from '#site/AddEnglishButton.tsx';
import { ArticlePage } from '#site/ArticlePage.tsx';
import { GrowingText } from '#site/GrowingText.tsx';
import { LaterActors } from '#site/LaterActors.tsx';
import { OwnAbout } from '#site/OwnAbout.tsx';
import { OwnEnglish } from '#site/OwnEnglish.tsx';
import type { TextPageData } from '#site/page-data.ts';
import { lazyPart } from '#ui/lazy-part.ts';

const Tools = lazyPart(async () => (await import('#site/ArticleTools.tsx')).ArticleTools);

interface OwnTextProps {
  readonly own: Own;
  readonly page: TextPageData;
  /** The text has another translation, or none any more, and is to be drawn anew. */
  readonly onChange: () => void;
  /** Called once all of the text stands in the page, and who acts in it. */
  readonly onWhole: () => void;
}

/** The page of a text of the reader's own: that of an article, which a browser draws. */
export function OwnText({ own, page, onChange, onWhole }: OwnTextProps) {
  const { text, article, apparatus, loadAnalysis, loadConllu } = own;
  const isTranslated = page.has.includes('translation');
  // What the file itself has isn't the reader's to take away, and only German is matched.
  const isOffered = article.language === undefined && (!isTranslated || translationOf(text) !== undefined);
  const english = isOffered && <OwnEnglish own={own} language={page.language} onChange={onChange} />;
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
      about={<OwnAbout own={own} language={page.language} english={english} />}
      offer={isOffered && !isTranslated && <AddEnglishButton />}
      tools={<Tools {...{ page, article, apparatus, loadAnalysis, loadConllu }} />}
    />
  );
}
