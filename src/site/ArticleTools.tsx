import type { ComponentProps } from 'react';
import type { LoadAnalysis } from '#article/document/analysis.ts';
import { isOwn } from '#article/document/own-text.ts';
import { LeftPlace } from '#reader/place/LeftPlace.tsx';
import { useSentenceInHand } from '#reader/place/use-sentence-in-hand.ts';
import { ProgressLine } from '#reader/text/ProgressLine.tsx';
import { ActorTools } from '#site/ActorTools.tsx';
import { ArticleLookUp } from '#site/ArticleLookUp.tsx';
import type { ArticleData } from '#site/article-files.ts';
import { ComfortPart } from '#site/ComfortPart.tsx';
import { EditionStudy } from '#site/EditionStudy.tsx';
import { MorePart } from '#site/MorePart.tsx';
import { Notes } from '#site/Notes.tsx';
import type { TextPageData } from '#site/page-data.ts';
import { ShortcutsPart } from '#site/ShortcutsPart.tsx';
import { type ToolProps, tools } from '#site/tools.ts';
import { knownLeftOut } from '#study/store/known-left-out.ts';
import { KeepOffline } from '#tools/offline/KeepOffline.tsx';
import { articleAddress } from '#tools/quote/article-link.ts';
import { useLivePart } from '#ui/live-parts.ts';
import { StandingPart } from '#ui/StandingPart.tsx';

interface ArticleToolsProps extends ArticleData {
  readonly page: TextPageData;
  readonly loadAnalysis: LoadAnalysis;
  readonly loadConllu?: ToolProps['loadConllu'];
  /** What looks words up has otherwise than the tools. */
  readonly lookUp?: Partial<ComponentProps<typeof ArticleLookUp>>;
}

/**
 * What a script adds to an article: stepping through mentions, looking words up, the tools, the panels; and
 * what the page has to say in passing. Nothing of it is in the static page.
 */
export function ArticleTools({
  article,
  apparatus,
  page,
  loadAnalysis,
  loadConllu,
  lookUp,
}: ArticleToolsProps) {
  useLivePart('tools');
  const given: ToolProps = {
    article,
    apparatus,
    language: page.language,
    address: articleAddress(article, page.language, location.origin),
    sentenceInHand: useSentenceInHand(article),
    loadAnalysis,
    loadShown: async () =>
      knownLeftOut.isOn()
        ? (await import('#site/leave-out-known.ts')).leaveOutKnown(article, loadAnalysis)
        : { article, leftOut: new Set() },
    isKnownLeftOut: knownLeftOut.isOn,
    loadConllu,
  };
  return (
    <>
      <StandingPart>
        <ActorTools article={article} apparatus={apparatus} has={page.has} />
      </StandingPart>
      {tools.map(({ Part }, index) => (
        <StandingPart key={index}>
          <Part {...given} />
        </StandingPart>
      ))}
      <StandingPart>
        <MorePart page={page} />
        <ComfortPart />
      </StandingPart>
      <StandingPart>
        <ShortcutsPart has={page.has} />
      </StandingPart>
      <StandingPart>
        <ArticleLookUp {...given} {...lookUp} />
      </StandingPart>
      <StandingPart>
        <EditionStudy />
        <ProgressLine />
      </StandingPart>
      <Notes>
        <StandingPart>
          <KeepOffline {...(!isOwn(page) && { slug: page.slug })} />
        </StandingPart>
        <StandingPart>
          <LeftPlace article={article} />
        </StandingPart>
      </Notes>
    </>
  );
}
