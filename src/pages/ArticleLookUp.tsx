import type { Article } from '#document/article.ts';
import type { Language } from '#document/language.ts';
import { articleSentences } from '#document/sentences.ts';
import { SaveButton } from '#learning/SaveButton.tsx';
import { useStudyList } from '#learning/use-study-list.ts';
import { KeepOffline } from '#offline/KeepOffline.tsx';
import { LaterBeside } from '#pages/LaterBeside.tsx';
import { loadAnalysis } from '#pages/load-analysis.ts';
import { Notes } from '#pages/Notes.tsx';
import { useSavedMarks } from '#pages/use-saved-marks.ts';
import { FirstHint } from '#reading/FirstHint.tsx';
import { LeftPlace } from '#reading/LeftPlace.tsx';
import { LookUp } from '#reading/LookUp.tsx';
import { useLivePart } from '#reading/live-parts.ts';
import { ProgressLine } from '#reading/ProgressLine.tsx';
import { findExpression } from '#study/find-expression.ts';
import { expressionId } from '#study/saved-expression.ts';

interface ArticleLookUpProps {
  readonly article: Article;
  readonly language: Language;
}

/**
 * Looking up the words of the article on the page, who they mean, and saving them; keeping the site for reading without a
 * network, and the reader's place; and what there is to say and to show of that. Loaded when the page is idle.
 */
export function ArticleLookUp({ article, language }: ArticleLookUpProps) {
  useLivePart('lookUp');
  const study = useStudyList();
  useSavedMarks(article, study.list);
  return (
    <>
      <LookUp
        article={article}
        loadAnalysis={(section) => loadAnalysis(article.slug, section)}
        renderActors={(word) => (
          <LaterBeside part={{ meantBy: word }} article={article} language={language} />
        )}
        renderActions={(place, analysed) => {
          const sentence = articleSentences(article).find(({ id }) => id === place.sentence);
          const found = sentence && findExpression(article.slug, sentence, analysed, place.position);
          return (
            <>
              {found && <SaveButton key={expressionId(found.place)} found={found} study={study} />}
              <LaterBeside part={{ quotes: place.sentence }} article={article} language={language} />
            </>
          );
        }}
      />
      <ProgressLine />
      <Notes>
        <KeepOffline />
        <LeftPlace article={article} />
        <FirstHint />
      </Notes>
    </>
  );
}
