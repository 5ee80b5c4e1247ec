import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { ActorColumn } from '#reader/actors/ActorColumn.tsx';
import { ArticleMap } from '#reader/actors/ArticleMap.tsx';
import { MentionInfo } from '#reader/actors/MentionInfo.tsx';
import { placesOf } from '#reader/actors/places-of.ts';
import { Timeline } from '#reader/actors/Timeline.tsx';
import { whoIsMeant } from '#reader/actors/who-is-meant.ts';
import { keyedLayers, type Need } from '#reader/layers/layers.ts';
import type { ShortcutCommand } from '#reader/layers/shortcuts.ts';
import { ActorTools } from '#site/ActorTools.tsx';
import { Edition } from '#site/Edition.tsx';
import { QuoteButton } from '#site/QuoteButton.tsx';
import { SiteShortcuts } from '#site/SiteShortcuts.tsx';
import { TextActions } from '#site/TextActions.tsx';
import { TextTools } from '#site/TextTools.tsx';
import { useLivePart } from '#ui/live-parts.ts';

/**
 * A part of the page that stands beside the text or round it; or who is meant by the mentions that a word stands in; or
 * what can be done with a sentence, by its id.
 */
export type BesidePart =
  | 'actors'
  | 'edition'
  | 'shortcuts'
  | 'tools'
  | 'actions'
  | { readonly meantBy: Element }
  | { readonly quotes: string };

/** The keys that do nothing in an article, for there is nothing that they could lead to. */
function unusedKeys(article: Article): readonly ShortcutCommand[] {
  const { mentions, claims } = placesOf(article);
  const has: readonly Need[] = claims.size > 0 ? ['claims'] : [];
  return [
    ...keyedLayers(['claims', 'mentions']).filter((name) => !keyedLayers(has).includes(name)),
    ...(mentions.length + claims.size === 0 ? (['nextMention', 'previousMention'] as const) : []),
  ];
}

interface BesideProps {
  readonly part: BesidePart;
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
}

/** What stands beside the text, by part: one module, so that all of it is one file. */
export function Beside({ part, article, apparatus, language }: BesideProps) {
  useLivePart(String(part));
  switch (part) {
    case 'actors':
      return <ActorColumn article={article} apparatus={apparatus} />;
    case 'edition':
      return (
        <>
          <Timeline apparatus={apparatus} />
          {apparatus.map && <ArticleMap map={apparatus.map} language={language} />}
          <Edition article={article} apparatus={apparatus} language={language} />
        </>
      );
    case 'shortcuts':
      return <SiteShortcuts unused={unusedKeys(article)} />;
    case 'tools':
      return (
        <>
          <ActorTools article={article} apparatus={apparatus} />
          {/* What it has fetched speaks one language. */}
          <TextTools key={language} article={article} apparatus={apparatus} language={language} />
        </>
      );
    case 'actions':
      return <TextActions />;
    default:
      if ('quotes' in part) return <QuoteButton sentence={part.quotes} />;
      return <MentionInfo meant={whoIsMeant(part.meantBy, apparatus, placesOf(article).mentions)} />;
  }
}
