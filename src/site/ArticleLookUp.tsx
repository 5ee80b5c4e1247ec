import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { LookUp } from '#reader/lookup/LookUp.tsx';
import { LeftPlace } from '#reader/place/LeftPlace.tsx';
import { FirstHint } from '#reader/text/FirstHint.tsx';
import { ProgressLine } from '#reader/text/ProgressLine.tsx';
import { LaterBeside } from '#site/LaterBeside.tsx';
import { loadAnalysis } from '#site/load-analysis.ts';
import { Notes } from '#site/Notes.tsx';
import { useSavedMarks } from '#site/use-saved-marks.ts';
import { findExpression } from '#study/store/find-expression.ts';
import { expressionId } from '#study/store/saved-expression.ts';
import { SaveButton } from '#study/views/SaveButton.tsx';
import { useStudyList } from '#study/views/use-study-list.ts';
import { KeepOffline } from '#tools/offline/KeepOffline.tsx';
import { useLivePart } from '#ui/live-parts.ts';

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
