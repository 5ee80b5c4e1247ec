import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import type { KnownOfTexts } from '#shelf/views/known-of-texts.ts';
import { ListTools } from '#shelf/views/ListTools.tsx';
import type { OwnText } from '#shelf/views/own-text.ts';
import { type ItemSelection, isLong, selectItems, wholeShelf } from '#shelf/views/select-items.ts';
import type { SavedCount, ShelfItem } from '#shelf/views/shelf-item.ts';
import { TextEntry } from '#shelf/views/TextEntry.tsx';
import style from '#shelf/views/TextList.module.css';
import { useLeftPlace, useListPlace } from '#shelf/views/use-list-place.ts';
import { useSearchTexts } from '#shelf/views/use-search-texts.ts';
import { useGrowing } from '#ui/use-growing.ts';

interface TextListProps {
  readonly items: readonly ShelfItem[];
  /** Whether it is known which texts are on the shelf. */
  readonly isKnown: boolean;
  readonly language: Language;
  readonly readPlain: ShelfStore['readPlain'];
  readonly loadText: (slug: string) => Promise<string>;
  readonly readShare: (slug: string) => number | undefined;
  readonly savedBySlug: ReadonlyMap<string, SavedCount> | undefined;
  readonly own: OwnText;
  readonly renderShare: KnownOfTexts['renderShare'] | undefined;
  readonly onHardWords: ((item: ShelfItem) => void) | undefined;
}

/** So many texts fill a window, and so many more are drawn each time the browser has had its turn. */
const first = 12;
const step = 24;

/** The texts of the shelf, searched and sorted where there are more than a handful. */
export function TextList({
  items,
  isKnown,
  language,
  readPlain,
  loadText,
  readShare,
  savedBySlug,
  own,
  renderShare,
  onHardWords,
}: TextListProps) {
  const { t } = useTranslation('shelf/views');
  const left = useLeftPlace();
  const [selection, select] = useState<ItemSelection>(left ?? wholeShelf);
  const list = useRef<HTMLUListElement>(null);
  // A keystroke doesn't wait for a long list.
  const search = useDeferredValue(selection.search);
  const isSearching = search.trim() !== '';
  const { texts, isWhole } = useSearchTexts(isSearching, items, { readPlain, loadText });
  const selected = selectItems(items, { ...selection, search }, texts, savedBySlug);
  // What the static page has stays: a page that got shorter would lose its place.
  const editions = items.filter(({ kept }) => !kept).length;
  const drawn = useGrowing(selected.length, Math.max(first, editions), step);
  useListPlace(left, {
    ...{ list, selection, count: selected.length },
    isSettled: isKnown && (!isSearching || isWhole) && drawn >= selected.length,
  });
  // What was asked for can be taken back, however short the list is by then.
  const isAsked = selection.search !== wholeShelf.search || selection.order !== wholeShelf.order;
  const tell = () => {
    if (isSearching && !isWhole) return t('list.searching');
    return selected.length === 0 ? t('list.nothing') : t('list.count', { count: selected.length });
  };
  return (
    <>
      {(isLong(items) || isAsked) && <ListTools selection={selection} onSelect={select} said={tell()} />}
      <ul ref={list} className={style.list}>
        {selected.slice(0, drawn).map((item) => (
          <TextEntry
            key={item.slug}
            item={item}
            language={language}
            share={readShare(item.slug)}
            saved={savedBySlug?.get(item.slug)}
            own={own}
            renderShare={renderShare}
            onHardWords={onHardWords}
          />
        ))}
      </ul>
    </>
  );
}
