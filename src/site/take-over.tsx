import type { i18n } from 'i18next';
import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { otherLanguages } from '#article/document/language.ts';
import { loadMessages } from '#i18n/messages.ts';
import { nameOf } from '#i18n/name-of.ts';
import { setControls } from '#reader/layers/form-controls.ts';
import { layerNames } from '#reader/layers/layers.ts';
import { limitLayers } from '#reader/layers/limit-layers.ts';
import { fetchAnalysis, fetchArticle } from '#site/article-files.ts';
import type { Delivery } from '#site/delivery.ts';
import { LanguageLink } from '#site/LanguageLink.tsx';
import { OutlineDrawer } from '#site/OutlineDrawer.tsx';
import type { Owners } from '#site/owners.ts';
import {
  type ArticlePageData,
  type LivingPageData,
  type OwnPageData,
  partsOf,
  type ShelfPageData,
  type StudyPageData,
} from '#site/page-data.ts';
import { Surroundings } from '#site/Surroundings.tsx';
import { TopBar } from '#site/TopBar.tsx';
import { forgetWishes, onInVain, wishInVain } from '#ui/command.ts';
import { findIsland } from '#ui/find-island.ts';
import { idle } from '#ui/idle.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { waitForParts } from '#ui/live-parts.ts';
import { turn } from '#ui/turn.ts';

/** The element of an island. Errors: the page hasn't got it, as each page that was built has. */
function islandOf(name: string): Element {
  const island = findIsland(name);
  if (!island) throw new Error(`the page has no ${name}`);
  return island;
}

/** Puts a part of the page into all that it may ask for. */
type Surround = (part: ReactNode) => ReactNode;

function surroundWith(messages: i18n, owners: Owners): Surround {
  return (part) => (
    <Surroundings messages={messages} owners={owners}>
      {part}
    </Surroundings>
  );
}

/** Adds what only a script can do; where that can't be had nobody is told before it is asked for. */
async function addTools(
  page: ArticlePageData,
  surround: Surround,
  delivery: Delivery | undefined,
): Promise<Root> {
  const Tools = lazyPart(async () => {
    const [{ ArticleTools }, data] = await Promise.all([
      import('#site/ArticleTools.tsx'),
      fetchArticle(page.files),
    ]);
    const load = (section: string) => fetchAnalysis(page.files, section);
    return () => <ArticleTools page={page} {...data} loadAnalysis={load} />;
  });
  const root = createRoot(islandOf('tools'));
  const draw = () => startTransition(() => root.render(surround(<Tools onForgotten={forget} />)));
  const come = async (): Promise<void> => Tools.preload().then(draw, fail);
  const fail = () => {
    forgetWishes();
    delivery?.fail(() => void come());
  };
  const forget = () => {
    root.render(null);
    fail();
  };
  await come();
  return root;
}

/** Takes over what stands round the text of an article: the controls at once, the rest when the page is idle. */
async function takeOverArticle(
  page: ArticlePageData,
  surround: Surround,
  { choices }: Owners,
  delivery: Delivery | undefined,
): Promise<readonly Root[]> {
  const roots: Root[] = [];
  const setAll = () => setControls(layerNames, choices.getState());
  const hydrate = (name: string, part: ReactNode) => {
    const island = islandOf(name);
    const still = Array.from(island.childNodes, (node) => node.cloneNode(true));
    // In a transition React lets the browser have its turn in between.
    startTransition(() => {
      roots.push(
        hydrateRoot(island, surround(part), {
          // What a translation or an extension has changed is drawn anew, as the choices were at first.
          onRecoverableError: setAll,
          // What breaks is as it was before React had it: the controls work by the page's one listener.
          onUncaughtError: (error) => {
            island.replaceChildren(...still);
            setAll();
            console.error(error);
          },
        }),
      );
    });
  };
  limitLayers(choices, page.has);
  onInVain(() => delivery?.want());
  delivery?.onTap(wishInVain);
  hydrate('bar', <TopBar page={page} />);
  for (const other of otherLanguages(page.language))
    hydrate(
      `in-${other}`,
      <LanguageLink language={other} slug={page.slug}>
        {nameOf(other)}
      </LanguageLink>,
    );
  await turn();
  hydrate('outline', <OutlineDrawer page={page} />);
  await idle();
  roots.push(await addTools(page, surround, delivery));
  return roots;
}

/**
 * Loads what a script adds to a page of what is on the device.
 * @returns draws it; what it is given is called where a text is to be read that is open for this visit only
 */
async function loadDeviceTools(
  page: StudyPageData | ShelfPageData,
): Promise<(onVisit: (id: string) => void) => ReactNode> {
  if (page.kind === 'study') {
    const { StudyTools } = await import('#site/StudyTools.tsx');
    return () => <StudyTools page={page} />;
  }
  const { ShelfTools } = await import('#site/ShelfTools.tsx');
  return (onVisit) => <ShelfTools page={page} onVisit={onVisit} />;
}

/**
 * Makes the parts of a page React's that live. What can't be had is left as the static page has it.
 * @returns what React has, to be unmounted where the document goes on without the page
 * Errors: a file that they need can't be had; the page is as it was.
 */
export async function takeOver(
  page: Exclude<LivingPageData, OwnPageData>,
  owners: Owners,
  delivery: Delivery | undefined,
): Promise<readonly Root[]> {
  const messages = await loadMessages(page.language, ...(page.kind === 'article' ? [] : [page.kind]));
  const drawTools = page.kind === 'article' ? undefined : await loadDeviceTools(page);
  waitForParts(partsOf[page.kind], delivery?.hear);
  await turn();
  const surround = surroundWith(messages, owners);
  if (page.kind === 'article') return takeOverArticle(page, surround, owners, delivery);
  const root = createRoot(islandOf('device'));
  const visit = (id: string) => {
    root.unmount();
    void import('#site/visit-own.ts').then(({ visitOwn }) => visitOwn(page.language, id, owners));
  };
  root.render(surround(drawTools?.(visit)));
  return [root];
}
