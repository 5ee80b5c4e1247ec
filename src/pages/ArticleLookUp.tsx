import type { Article } from '#document/article.ts';
import type { Language } from '#document/language.ts';
import { LaterBeside } from '#pages/LaterBeside.tsx';
import { loadAnalysis } from '#pages/load-analysis.ts';
import { LookUp } from '#reading/LookUp.tsx';

interface ArticleLookUpProps {
  readonly article: Article;
  readonly language: Language;
}

/** Looking up the words of the article on the page, and who they mean. Loaded when the page is idle. */
export function ArticleLookUp({ article, language }: ArticleLookUpProps) {
  return (
    <LookUp
      article={article}
      loadAnalysis={(section) => loadAnalysis(article.slug, section)}
      renderActors={(word) => <LaterBeside part={{ meantBy: word }} article={article} language={language} />}
      renderActions={({ sentence }) => (
        <LaterBeside part={{ quotes: sentence }} article={article} language={language} />
      )}
    />
  );
}
