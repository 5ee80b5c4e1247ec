import { type ComponentProps, use, useLayoutEffect, useMemo, useRef } from 'react';
import type { AnalysedSentence } from '#article/document/analysis.ts';
import { askedWords, senseKey } from '#article/document/asked-words.ts';
import { type SenseOf, withReaderSenses } from '#article/document/lay-senses.ts';
import { limitLayers } from '#reader/layers/limit-layers.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import type { OwnText as Own } from '#shelf/open/read-own-text.ts';
import { LikeliestOption } from '#shelf/senses/LikeliestOption.tsx';
import { openSenseList, type SenseList } from '#shelf/senses/sense-list.ts';
import { translationOf } from '#shelf/store/translation-of.ts';
import { AddEnglishButton } from '#site/AddEnglishButton.tsx';
import type { ArticleLookUp } from '#site/ArticleLookUp.tsx';
import { ArticlePage } from '#site/ArticlePage.tsx';
import { GrowingText } from '#site/GrowingText.tsx';
import { LaterActors } from '#site/LaterActors.tsx';
import { OwnAbout } from '#site/OwnAbout.tsx';
import { OwnParts } from '#site/OwnParts.tsx';
import { describeText, type TextPageData } from '#site/page-data.ts';
import { useLaidSenses } from '#site/use-laid-senses.ts';
import { lazyPart } from '#ui/lazy-part.ts';

type RenderMeaning = NonNullable<ComponentProps<typeof ArticleLookUp>['renderMeaning']>;

const WordSense = lazyPart(async () => (await import('#shelf/senses/WordSense.tsx')).WordSense);

const OwnEnglish = lazyPart(async () => (await import('#site/OwnEnglish.tsx')).OwnEnglish);

const Tools = lazyPart(async () => (await import('#site/ArticleTools.tsx')).ArticleTools);

interface OwnTextProps {
  readonly own: Own;
  readonly language: TextPageData['language'];
  /** A text is to be read that is open for this visit only. */
  readonly onVisit: (id: string) => void;
  /** Called once all of the text stands in the page, and who acts in it. */
  readonly onWhole: () => void;
}

/** The page of a text of the reader's own: that of an article, which a browser draws, with what the reader says its words mean. */
export function OwnText({ own, language, onVisit, onWhole }: OwnTextProps) {
  const { article, apparatus, loadConllu, text } = own;
  const { senses, senseOf, article: laid, shown, loadAnalysis } = useLaidSenses(article, own.loadAnalysis);
  const page = useMemo(() => describeText(shown, language), [shown, language]);
  const choices = use(ChoicesContext);
  // A text has glosses as soon as the reader says what one of its words means.
  useLayoutEffect(() => limitLayers(choices, page.has), [choices, page.has]);
  const isTranslated = page.has.includes('translation');
  // What the file itself has isn't the reader's to take away, and only German is matched.
  const isOffered = article.language === undefined && (!isTranslated || translationOf(text) !== undefined);
  const english = isOffered && <OwnEnglish own={own} language={language} />;
  const missing = useRef(2);
  const arrive = () => {
    missing.current -= 1;
    if (missing.current === 0) onWhole();
  };
  const renderMeaning: RenderMeaning = (place, analysed, onSaid) => {
    const { sentence, position } = place;
    const word = askedWords(analysed)[position];
    if (!word) return undefined;
    const key = senseKey(word);
    const say: SenseList['say'] = async (headword, sense) => {
      const failure = await openSenseList().say(headword, sense);
      const told: SenseOf = (other) => (other === key ? sense?.gloss : senseOf(other));
      onSaid(withReaderSenses(analysed, told));
      return failure;
    };
    return (
      <WordSense
        key={`${sentence} ${position} ${key}`}
        word={word}
        sense={senses.get(key)}
        place={{ text: text.id, title: text.title.value, sentence }}
        onSay={say}
      />
    );
  };
  const laySenses = (analysed: AnalysedSentence) => withReaderSenses(analysed, senseOf);
  // A dictionary has been asked for the words of what was analysed here.
  const hasCandidates = own.notes.some(({ rule }) => rule === 'analysed');
  // What is marked and looked up is the text itself: a card has what the reader says as soon as they have said it.
  const lookUp = { article, loadAnalysis: own.loadAnalysis, renderMeaning, laySenses };
  return (
    <ArticlePage
      page={page}
      article={article}
      text={
        <>
          <GrowingText article={shown} onWhole={arrive} />
          <OwnParts own={own} language={language} onVisit={onVisit} />
        </>
      }
      actors={<LaterActors article={article} apparatus={apparatus} onThere={arrive} />}
      apparatus={apparatus}
      about={<OwnAbout own={own} language={language} english={english} />}
      offer={isOffered && !isTranslated && <AddEnglishButton />}
      glossSettings={hasCandidates && <LikeliestOption />}
      tools={<Tools {...{ page, article: laid, apparatus, loadAnalysis, loadConllu, lookUp }} />}
    />
  );
}
