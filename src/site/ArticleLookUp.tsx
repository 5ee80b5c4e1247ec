import { type ReactNode, useSyncExternalStore } from 'react';
import type { AnalysedSentence } from '#article/document/analysis.ts';
import { headwordAt } from '#article/document/headwords.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { MentionInfo } from '#reader/actors/MentionInfo.tsx';
import { placesOf } from '#reader/actors/places-of.ts';
import { whoIsMeant } from '#reader/actors/who-is-meant.ts';
import { LookUp } from '#reader/lookup/LookUp.tsx';
import type { WordPlace } from '#reader/place/word-place.ts';
import { type ToolProps, tools } from '#site/tools.ts';
import { useKnownMarks } from '#site/use-known-marks.ts';
import { useMetMarks } from '#site/use-met-marks.ts';
import { useSavedMarks } from '#site/use-saved-marks.ts';
import { findExpression } from '#study/store/find-expression.ts';
import { knownLeftOut } from '#study/store/known-left-out.ts';
import { marksShown } from '#study/store/marks-shown.ts';
import { expressionId, type SavedExpression } from '#study/store/saved-expression.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { KnownButton } from '#study/views/KnownButton.tsx';
import { SaveButton } from '#study/views/SaveButton.tsx';
import { SavedElsewhere } from '#study/views/SavedElsewhere.tsx';
import { useKnownWords } from '#study/views/use-known-words.ts';
import { useRecords } from '#study/views/use-records.ts';
import { useStudyList } from '#study/views/use-study-list.ts';
import { useLivePart, useReady } from '#ui/live-parts.ts';
import { StandingPart } from '#ui/StandingPart.tsx';

interface ArticleLookUpProps extends Pick<ToolProps, 'article' | 'apparatus' | 'loadAnalysis'> {
  /**
   * Tells what a word means, where the page knows more of that than the text does.
   * @param onSaid takes the sentence as it is once the reader has said what the word means: what is saved of it means so too
   */
  readonly renderMeaning?: (
    place: WordPlace,
    sentence: AnalysedSentence,
    onSaid: (sentence: AnalysedSentence) => void,
  ) => ReactNode;
  /** Lays over a sentence what the reader says its words mean, as they are saved then. */
  readonly laySenses?: ((sentence: AnalysedSentence) => AnalysedSentence) | undefined;
}

interface SavedMarksProps extends Pick<ToolProps, 'article' | 'loadAnalysis'> {
  readonly list: StudyList | undefined;
}

const none: readonly SavedExpression[] = [];
const noWords: ReadonlySet<string> = new Set();

/** Marks in the text what is saved, and what is known, and draws nothing: by itself, for all of a book's sentences would be gone through again with it. */
function SavedMarks({ article, loadAnalysis, list }: SavedMarksProps) {
  const records = useRecords(list);
  const isShown = useSyncExternalStore(marksShown.watch, marksShown.isOn, () => true);
  const isLeftOut = useSyncExternalStore(knownLeftOut.watch, knownLeftOut.isOn, () => false);
  const known = useKnownWords(list);
  // Before that a long text of one's own isn't all there.
  const isReady = useReady();
  const expressions = isShown && isReady && records?.ok ? records.value.expressions : none;
  useSavedMarks(article, expressions);
  useMetMarks(expressions, loadAnalysis);
  useKnownMarks(isLeftOut && isReady ? known : noWords, loadAnalysis);
  return null;
}

/** Looking up the words of the article on the page, who they mean, and saving them. */
export function ArticleLookUp({
  article,
  apparatus,
  loadAnalysis,
  renderMeaning,
  laySenses = (sentence) => sentence,
}: ArticleLookUpProps) {
  useLivePart('lookUp');
  const study = useStudyList();
  const find = ({ sentence: id, position }: WordPlace, analysed: AnalysedSentence) => {
    const sentence = articleSentences(article).find((one) => one.id === id);
    return sentence && findExpression(article.slug, sentence, analysed, position);
  };
  const tellSaved = (place: WordPlace, told: AnalysedSentence): void => {
    const found = find(place, told);
    if (found) void study.list?.tell(found);
  };
  return (
    <>
      <SavedMarks article={article} loadAnalysis={loadAnalysis} list={study.list} />
      <LookUp
        article={article}
        loadAnalysis={loadAnalysis}
        renderMeaning={(place, analysed) =>
          renderMeaning?.(place, analysed, (told) => tellSaved(place, told))
        }
        renderActors={(word) => (
          <MentionInfo meant={whoIsMeant(word, apparatus, placesOf(article).mentions)} />
        )}
        renderActions={(place, analysed) => {
          const headword = headwordAt(analysed, place.position);
          const found = find(place, laySenses(analysed));
          return (
            <>
              {found && (
                <StandingPart key={expressionId(found.place)}>
                  <SaveButton found={found} study={study} />
                  <SavedElsewhere found={found} list={study.list} />
                </StandingPart>
              )}
              {headword !== undefined && (
                <StandingPart key={`known ${headword}`}>
                  <KnownButton headword={headword} content={found?.content} study={study} />
                </StandingPart>
              )}
              {tools.map(
                ({ SentenceAction }, index) =>
                  SentenceAction && (
                    <StandingPart key={index}>
                      <SentenceAction sentence={place.sentence} />
                    </StandingPart>
                  ),
              )}
            </>
          );
        }}
      />
    </>
  );
}
