import type { Article } from '#article/document/article.ts';
import { placesOf } from '#reader/actors/places-of.ts';
import { keyedLayers } from '#reader/layers/layers.ts';
import type { ShortcutCommand } from '#reader/layers/shortcuts.ts';
import { LeftPlace } from '#reader/place/LeftPlace.tsx';
import { FirstHint } from '#reader/text/FirstHint.tsx';
import { ProgressLine } from '#reader/text/ProgressLine.tsx';
import { ActorTools } from '#site/ActorTools.tsx';
import { ArticleLookUp } from '#site/ArticleLookUp.tsx';
import type { ArticleData } from '#site/article-files.ts';
import { EditionStudy } from '#site/EditionStudy.tsx';
import { Notes } from '#site/Notes.tsx';
import { Panels } from '#site/Panels.tsx';
import type { ArticlePageData } from '#site/page-data.ts';
import { TextTools } from '#site/TextTools.tsx';
import { KeepOffline } from '#tools/offline/KeepOffline.tsx';
import { useLivePart } from '#ui/live-parts.ts';

/** The keys that do nothing in an article, for there is nothing that they could lead to. */
function unusedKeys(article: Article, { has }: ArticlePageData): readonly ShortcutCommand[] {
  const { mentions, claims } = placesOf(article);
  const used = keyedLayers(has);
  return [
    ...keyedLayers(['claims', 'mentions']).filter((name) => !used.includes(name)),
    ...(mentions.length + claims.size === 0 ? (['nextMention', 'previousMention'] as const) : []),
  ];
}

interface ArticleToolsProps extends ArticleData {
  readonly page: ArticlePageData;
}

/**
 * What a script adds to an article: stepping through mentions, looking words up, listening, quoting, printing, the panels; and
 * what the page has to say in passing. Nothing of it is in the static page.
 */
export function ArticleTools({ article, apparatus, page }: ArticleToolsProps) {
  useLivePart('tools');
  return (
    <>
      <ActorTools article={article} apparatus={apparatus} />
      <TextTools article={article} apparatus={apparatus} page={page} />
      <Panels unused={unusedKeys(article, page)} />
      <ArticleLookUp article={article} apparatus={apparatus} files={page.files} />
      <EditionStudy />
      <ProgressLine />
      <Notes>
        <KeepOffline />
        <LeftPlace article={article} />
        <FirstHint />
      </Notes>
    </>
  );
}
