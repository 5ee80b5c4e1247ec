import type { Article } from '#document/article.ts';
import type { Language } from '#document/language.ts';
import { KeepOffline } from '#offline/KeepOffline.tsx';
import { LaterBeside } from '#pages/LaterBeside.tsx';
import { loadAnalysis } from '#pages/load-analysis.ts';
import { Notes } from '#pages/Notes.tsx';
import { FirstHint } from '#reading/FirstHint.tsx';
import { LeftPlace } from '#reading/LeftPlace.tsx';
import { LookUp } from '#reading/LookUp.tsx';

interface ArticleLookUpProps {
  readonly article: Article;
  readonly language: Language;
}

/**
 * Looking up the words of the article on the page, and who they mean; keeping the site for reading without a network, and
 * the reader's place; and what there is to say of that. Loaded when the page is idle.
 */
export function ArticleLookUp({ article, language }: ArticleLookUpProps) {
  return (
    <>
      <LookUp
        article={article}
        loadAnalysis={(section) => loadAnalysis(article.slug, section)}
        renderActors={(word) => (
          <LaterBeside part={{ meantBy: word }} article={article} language={language} />
        )}
      />
      <Notes>
        <KeepOffline />
        <LeftPlace article={article} />
        <FirstHint />
      </Notes>
    </>
  );
}
