import { useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedArticle } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import type { OpenSource } from '#shelf/open/opening.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import type { StorageRoom } from '#shelf/store/storage-room.ts';
import { DeletedNotice } from '#shelf/views/DeletedNotice.tsx';
import type { KnownOfTexts } from '#shelf/views/known-of-texts.ts';
import { createOpeningQueue, type OpeningQueue } from '#shelf/views/opening-queue.ts';
import { RoomNote } from '#shelf/views/RoomNote.tsx';
import { ShelfFailure } from '#shelf/views/ShelfFailure.tsx';
import style from '#shelf/views/ShelfView.module.css';
import { SourceOpener } from '#shelf/views/SourceOpener.tsx';
import { settleTexts } from '#shelf/views/settle-texts.ts';
import { listEditions, listKept, type SavedCount, type ShelfItem } from '#shelf/views/shelf-item.ts';
import { TextList } from '#shelf/views/TextList.tsx';
import { useKeptTexts } from '#shelf/views/use-kept-texts.ts';
import { useOwnTexts } from '#shelf/views/use-own-texts.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazy-part.ts';
import { useLivePart } from '#ui/live-parts.ts';
import { useHeldFocus } from '#ui/use-held-focus.ts';
import { useListening } from '#ui/use-listening.ts';

const OpeningList = lazyPart(async () => (await import('#shelf/views/OpeningList.tsx')).OpeningList);

interface ShelfViewProps {
  readonly language: Language;
  /** The edition's articles, newest first. */
  readonly editions: readonly ListedArticle[];
  /** The printed words of an article of the edition, for searching. Errors: they can't be had. */
  readonly loadText: (slug: string) => Promise<string>;
  readonly store: Pick<
    ShelfStore,
    'list' | 'change' | 'clear' | 'readPlain' | 'readSource' | 'readDocument' | 'subscribe'
  >;
  readonly openSource: OpenSource;
  /** Hands on what comes from elsewhere than this page, as long as it is open. */
  readonly takeArriving?: (take: OpeningQueue['add'], signal: AbortSignal) => void;
  /** How much of a text has been read, from 0 to 1. */
  readonly readShare: (slug: string) => number | undefined;
  readonly savedBySlug: ReadonlyMap<string, SavedCount> | undefined;
  /** Undefined before it is known, null of a reader of whom nothing is known. */
  readonly known: KnownOfTexts | null | undefined;
  readonly onHardWords?: (item: ShelfItem) => void;
  /** What the browser says of its storage, in bytes. */
  readonly roomLeft?: StorageRoom | undefined;
}

/** All texts, the edition's and the reader's own, and how another is opened. */
export function ShelfView({
  language,
  editions,
  loadText,
  store,
  openSource,
  takeArriving,
  readShare,
  savedBySlug,
  known,
  onHardWords,
  roomLeft,
}: ShelfViewProps) {
  const { t } = useTranslation('shelf/views');
  const { records, error, readAgain, show } = useKeptTexts(store);
  const isKnown = records !== undefined || error !== undefined;
  // What it says of each text has its room from the beginning.
  const isWhole = isKnown && known !== undefined;
  useLivePart('device', isKnown);
  // What is under way goes on however often the page draws this.
  const shelved = useRef<ReadonlySet<string>>(new Set());
  const [queue] = useState(() => createOpeningQueue(openSource, () => shelved.current));
  const queued = useSyncExternalStore(queue.subscribe, queue.items);
  useListening(
    (signal) => {
      takeArriving?.(queue.add, signal);
      return undefined;
    },
    [queue, takeArriving],
  );
  const { own, deleted, restore, forget, failure } = useOwnTexts(store, { records, show }, queue.addKept);
  const opener = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  const heldFocus = useHeldFocus(() => list.current?.querySelector('h2'));
  const kept = records?.texts;
  const articles = useMemo(() => listEditions(editions, language), [editions, language]);
  const listed = useMemo(() => listKept(settleTexts(kept ?? [], queued), kept), [kept, queued]);
  useEffect(() => {
    shelved.current = new Set(listed.flatMap((item) => item.kept?.id ?? []));
  }, [listed]);
  const items = useMemo(() => [...listed, ...articles], [listed, articles]);
  const sources = useDeferredValue(queued);

  return (
    <div className={style.view}>
      <section aria-labelledby="open-title">
        <h2 id="open-title">{t('open.title')}</h2>
        <div ref={opener}>
          <SourceOpener queue={queue} />
        </div>
        <RoomNote room={roomLeft} queued={sources} language={language} />
        {queued.length > 0 && (
          <OpeningList
            queued={queued}
            queue={queue}
            opener={opener}
            readDocument={store.readDocument}
            language={language}
          />
        )}
      </section>
      <section ref={list} aria-labelledby="texts-title">
        <h2 id="texts-title" tabIndex={-1}>
          {t('list.title')}
        </h2>
        <div {...heldFocus}>
          {error && (
            <ShelfFailure error={error}>
              <Button look="text" onClick={readAgain}>
                {t('failure.again')}
              </Button>
            </ShelfFailure>
          )}
          {failure && <ShelfFailure key={failure.at} error={failure.error} />}
        </div>
        {records !== undefined && records.unreadable > 0 && (
          <p className={style.broken}>{t('list.unreadable', { count: records.unreadable })}</p>
        )}
        <div className={isWhole ? undefined : style.unpainted}>
          {known && <p className={style.note}>{known.note}</p>}
          <TextList
            items={items}
            isKnown={isWhole}
            language={language}
            readPlain={store.readPlain}
            loadText={loadText}
            readShare={readShare}
            savedBySlug={savedBySlug}
            own={own}
            renderShare={known?.renderShare}
            onHardWords={onHardWords}
          />
        </div>
      </section>
      {deleted.length > 0 && (
        <DeletedNotice
          key={deleted.map(({ id }) => id).join()}
          texts={deleted}
          onUndo={() => void restore(deleted)}
          onGone={() => forget(deleted)}
          afterwards={() =>
            document.getElementById(`text-${deleted[0]?.id}`) ?? list.current?.querySelector('h2') ?? null
          }
        />
      )}
    </div>
  );
}
