import { type ReactNode, startTransition } from 'react';
import type { Root } from 'react-dom/client';
import type { Article } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { ownSlug } from '#article/document/own-text.ts';
import { loadMessages } from '#i18n/messages.ts';
import { dropUnknown } from '#reader/layers/drop-unknown.ts';
import { takeCarriedPlace } from '#reader/place/carried-place.ts';
import { reopenAt } from '#reader/place/reopen-where-left.ts';
import { type OwnText as Own, readOwnText } from '#shelf/open/read-own-text.ts';
import { findVisitText, onHeld } from '#shelf/open/visit-texts.ts';
import { openShelfStore, type ShelfStore } from '#shelf/store/shelf-store.ts';
import { oneAtATime } from '#shelf/views/one-at-a-time.ts';
import { PutBack } from '#shelf/views/PutBack.tsx';
import type { Delivery } from '#site/delivery.ts';
import { LandOnTitle } from '#site/LandOnTitle.tsx';
import { ownAddress } from '#site/lead-to-own.ts';
import { OwnPage } from '#site/OwnPage.tsx';
import { OwnText } from '#site/OwnText.tsx';
import type { Owners } from '#site/owners.ts';
import { type OwnPageData, partsOf } from '#site/page-data.ts';
import { ShelfWatch } from '#site/ShelfWatch.tsx';
import { Surroundings } from '#site/Surroundings.tsx';
import { sayMissing } from '#site/say-missing.ts';
import { onTurnedAway, visitOwn } from '#site/visit-own.ts';
import { findFragment } from '#ui/find-anchor.ts';
import { waitForParts } from '#ui/live-parts.ts';
import { siteAddress } from '#ui/site-address.ts';

/** The id of the text that the address asks for: `/en/own/ID`; or, where no worker has led there, `/en/own?text=ID`. */
function askedId(): string {
  return ownAddress()?.id ?? new URLSearchParams(location.search).get('text') ?? '';
}

/** Gives the page the address that it has wherever it comes from. */
function sayAddress(language: OwnPageData['language'], id: string): void {
  const address = siteAddress(`/${language}/${ownSlug(id)}`);
  if (location.pathname === address) return;
  const query = new URLSearchParams(location.search);
  query.delete('text');
  const search = query.size > 0 ? `?${query}` : '';
  history.replaceState(history.state, '', address + search + location.hash);
}

/**
 * The article under the title that it has on the shelf. Where that is its first heading too it is said once: the reader's own name for it isn't, and what
 * the file's title is in English isn't what the reader's is.
 */
function showTitle(article: Article, title: string, isRenamed: boolean): Article {
  const [first, ...others] = article.sections;
  const isTwice = first?.heading && inlineText(first.heading.inlines) === title && first.blocks.length > 0;
  const named = isRenamed ? { ...article, title: { de: title, en: title } } : article;
  if (!first || !isTwice) return named;
  const { heading, ...untitled } = first;
  return { ...named, sections: [untitled, ...others] };
}

/** The style of the text's own actors, which an article of the edition has in a file. */
async function addActorStyle({ apparatus }: Own): Promise<void> {
  const { writeChosenActors } = await import('#reader/actors/write-chosen-actors.ts');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer later{${writeChosenActors([apparatus])}}`);
  document.adoptedStyleSheets.push(sheet);
}

/** Leads to the place that the address names, or where the text was left. */
function goToPlace({ place }: Owners, slug: string): void {
  const target = findFragment(location.hash);
  if (target) place.hold(target);
  else reopenAt(place, slug, takeCarriedPlace(), true);
}

const store = openShelfStore();

/** What is open for this visit only, as the device would have it. */
const visited: Pick<ShelfStore, 'readText' | 'subscribe'> = {
  readText: async (id) => ({ ok: true, value: findVisitText(id)?.text }),
  subscribe: onHeld,
};

/** How the reader has come to the page. */
interface Arrival {
  readonly delivery?: Delivery | undefined;
  /** Whether it takes the place of one that was drawn here: what had the focus is gone. */
  readonly isTurned?: boolean;
}

/**
 * Draws a text of the reader's own in the page that stands for all of them: it is read from the device, and compiled anew where another
 * version of the site has made it. Where there is none, or none any more, the page says so.
 */
export async function drawOwn(
  container: HTMLElement,
  { language }: OwnPageData,
  owners: Owners,
  { delivery, isTurned = false }: Arrival = {},
): Promise<Root> {
  const id = askedId();
  sayAddress(language, id);
  // As an article’s page loads them: each file once, whichever page asks.
  const { createRoot } = await import('react-dom/client');
  const messages = await loadMessages(language, 'shelf');
  const root = createRoot(container);
  const draw = (page: ReactNode) =>
    root.render(
      <Surroundings messages={messages} owners={owners}>
        {page}
      </Surroundings>,
    );
  const t = messages.getFixedT(null, 'shelf/views');
  let stop: (() => void) | undefined;
  let isLeft = false;
  const leave = () => {
    isLeft = true;
    stop?.();
    root.unmount();
  };
  const drawAnew = () => {
    leave();
    void drawOwn(container, { kind: 'own', language }, owners, { isTurned: true });
  };
  const read = await readOwnText(store, id, (done, of) =>
    draw(<OwnPage language={language} id={id} progress={{ done, of }} />),
  );
  if (!read.ok) {
    document.title = `${sayMissing(read, t).title} · Lesart`;
    draw(
      <>
        <OwnPage language={language} id={id} missing={read}>
          {read.reason === 'deleted' && (
            <>
              <ShelfWatch {...{ store, id }} shown={undefined} onTurned={drawAnew} />
              <PutBack {...{ store, id }} />
            </>
          )}
        </OwnPage>
        {isTurned && <LandOnTitle />}
      </>,
    );
    waitForParts(['device'], delivery?.hear);
    return root;
  }
  // Who is chosen is lit as soon as it is there.
  addActorStyle(read.own).catch(() => undefined);
  waitForParts(partsOf.own, delivery?.hear);
  const arrive = () => {
    dropUnknown(owners.choices);
    goToPlace(owners, read.own.article.slug);
  };
  const isVisited = read.own.unkept !== undefined;
  if (isVisited) stop = onTurnedAway(id, drawAnew);
  const visit = (other: string) => {
    leave();
    void visitOwn(language, other, owners);
  };
  const show = (own: Own) => {
    const title = own.text.title.value;
    const named = { ...own, article: showTitle(own.article, title, own.text.title.at > 0) };
    document.title = `${title} · Lesart`;
    startTransition(() =>
      draw(
        <>
          <OwnText own={named} language={language} onVisit={visit} onWhole={arrive} />
          <ShelfWatch
            store={isVisited ? visited : store}
            id={id}
            shown={own.text}
            onTurned={drawAnew}
            onChanged={showAgain}
          />
          {isTurned && <LandOnTitle />}
        </>,
      ),
    );
  };
  // In its place: the reader, their focus, and what is open stay where they are.
  const showAgain = oneAtATime(async () => {
    const again = await readOwnText(store, id, () => undefined);
    // Deleted meanwhile it is drawn as such.
    if (isLeft || (!again.ok && again.reason === 'deleted')) return;
    if (!again.ok) return location.reload();
    owners.place.keep(() => undefined);
    show(again.own);
  });
  show(read.own);
  return root;
}
