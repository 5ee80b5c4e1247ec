import type { i18n } from 'i18next';
import { type ReactNode, StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { loadMessages } from '#i18n/messages.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { PlaceContext } from '#reader/place/use-place.ts';
import { fetchArticle } from '#site/article-files.ts';
import { OutlineDrawer } from '#site/OutlineDrawer.tsx';
import type { Owners } from '#site/owners.ts';
import { type ArticlePageData, type LivingPageData, partsOf } from '#site/page-data.ts';
import { TopBar } from '#site/TopBar.tsx';
import { forgetWishes, onceInVain } from '#ui/command.ts';
import { findIsland } from '#ui/find-island.ts';
import { idle } from '#ui/idle.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { waitForParts } from '#ui/live-parts.ts';
import { turn } from '#ui/turn.ts';

/** What is loaded, or nothing where it can't be had. */
function orNothing<Value>(loading: Promise<Value>): Promise<Value | undefined> {
  return loading.catch(() => undefined);
}

/** The element of an island. Errors: the page hasn't got it, as each page that was built has. */
function islandOf(name: string): Element {
  const island = findIsland(name);
  if (!island) throw new Error(`the page has no ${name}`);
  return island;
}

/** Puts a part of the page into all that it may ask for. */
type Surround = (part: ReactNode) => ReactNode;

function surroundWith(messages: i18n, { choices, place }: Owners): Surround {
  return (part) => (
    <StrictMode>
      <I18nextProvider i18n={messages}>
        <ChoicesContext value={choices}>
          <PlaceContext value={place}>{part}</PlaceContext>
        </ChoicesContext>
      </I18nextProvider>
    </StrictMode>
  );
}

/** Adds what only a script can do; where that can't be had nobody is told before it is asked for. */
async function addTools(page: ArticlePageData, surround: Surround): Promise<void> {
  const Tools = lazyPart(async () => {
    const [{ ArticleTools }, data] = await Promise.all([
      import('#site/ArticleTools.tsx'),
      fetchArticle(page.files),
    ]);
    return () => <ArticleTools page={page} {...data} />;
  });
  const root = createRoot(islandOf('tools'));
  const draw = () => startTransition(() => root.render(surround(<Tools onFailed={forget} />)));
  const forget = () => {
    forgetWishes();
    root.render(null);
    onceInVain(draw);
  };
  await Tools.preload().then(draw, () => onceInVain(draw));
}

/** Takes over what stands round the text of an article: the controls at once, the rest when the page is idle. */
async function takeOverArticle(page: ArticlePageData, surround: Surround): Promise<void> {
  const hydrate = (name: string, part: ReactNode) => {
    const island = islandOf(name);
    // In a transition React lets the browser have its turn in between.
    startTransition(() => void hydrateRoot(island, surround(part)));
  };
  hydrate('bar', <TopBar page={page} />);
  await turn();
  hydrate('outline', <OutlineDrawer page={page} />);
  await idle();
  await addTools(page, surround);
}

/** Makes the parts of a page React's that live. What can't be had is left as the static page has it. */
export async function takeOver(container: HTMLElement, page: LivingPageData, owners: Owners): Promise<void> {
  const messages = await orNothing(loadMessages(page.language));
  if (!messages) return;
  waitForParts(partsOf[page.kind]);
  await turn();
  const surround = surroundWith(messages, owners);
  if (page.kind === 'article') return takeOverArticle(page, surround);
  const study = await orNothing(import('#site/StudyPage.tsx'));
  if (!study) return;
  hydrateRoot(container, surround(<study.StudyPage page={page} />));
}
