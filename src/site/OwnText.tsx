import type { Language } from '#article/document/language.ts';
import type { OwnText as Own } from '#shelf/open/read-own-text.ts';
import { ArticlePage } from '#site/ArticlePage.tsx';
import { GrowingText } from '#site/GrowingText.tsx';
import { OwnAbout } from '#site/OwnAbout.tsx';
import { describeText } from '#site/page-data.ts';
import { lazyPart } from '#ui/lazy-part.ts';

const Tools = lazyPart(async () => (await import('#site/ArticleTools.tsx')).ArticleTools);

interface OwnTextProps {
  readonly own: Own;
  readonly language: Language;
  /** Called once all of the text stands in the page. */
  readonly onWhole: () => void;
}

/** The page of a text of the reader's own: that of an article, which a browser draws. */
export function OwnText({ own, language, onWhole }: OwnTextProps) {
  const { article, apparatus, loadAnalysis } = own;
  const page = describeText(article, language);
  return (
    <ArticlePage
      page={page}
      article={article}
      text={<GrowingText article={article} onWhole={onWhole} />}
      apparatus={apparatus}
      about={<OwnAbout own={own} language={language} />}
      tools={<Tools page={page} article={article} apparatus={apparatus} loadAnalysis={loadAnalysis} />}
    />
  );
}
