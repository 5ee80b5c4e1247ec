import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { StorageError } from '#keep/storage-error.ts';
import { KnownEntry } from '#study/known/KnownEntry.tsx';
import style from '#study/known/KnownSection.module.css';
import { allKnown, type KnownSelection, selectKnown, sortings } from '#study/known/select-known.ts';
import type { KnownWord } from '#study/review/list-known.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { Button } from '#ui/Button.tsx';
import { ChoiceField } from '#ui/ChoiceField.tsx';
import { SearchTools } from '#ui/SearchTools.tsx';
import { useHeldFocus } from '#ui/use-held-focus.ts';

interface KnownListProps {
  readonly known: readonly KnownWord[];
  readonly list: StudyList;
  readonly language: Language;
  readonly onFailure: (error: StorageError | undefined) => void;
}

/** More than are seen at a glance. */
const many = 10;

/** So many words are shown at first, and so many more where one asks for them: of thousands one is found by the search. */
const step = 50;

const none: ReadonlyMap<string, KnownWord> = new Map();

/** The words that a reader knows, searched and sorted where they are many. What has just been taken back stays in its place, for undo. */
export function KnownList({ known, list, language, onFailure }: KnownListProps) {
  const { t } = useTranslation('study/known');
  const { t: study } = useTranslation('study/views');
  const [selection, setSelection] = useState(allKnown);
  /** Those that the reader has had in hand, as they were then: so they keep their place. */
  const [held, setHeld] = useState(none);
  const hold = useCallback((word: KnownWord) => {
    setHeld((earlier) => (earlier.has(word.headword) ? earlier : new Map(earlier).set(word.headword, word)));
  }, []);
  const [shown, setShown] = useState(step);
  /** The first of those that were asked for last: it takes the focus. */
  const [asked, setAsked] = useState<string>();
  const words = useRef<HTMLUListElement>(null);
  const heldFocus = useHeldFocus(() => words.current);
  // A keystroke doesn't wait for a long list.
  const search = useDeferredValue(selection.search);
  const select = (change: Partial<KnownSelection>) => {
    setSelection({ ...selection, ...change });
    setHeld(none);
    setShown(step);
    setAsked(undefined);
  };
  const headwords = useMemo(() => new Set(known.map(({ headword }) => headword)), [known]);
  const { sorting } = selection;
  const selected = useMemo(() => {
    const gone = [...held.values()].filter(({ headword }) => !headwords.has(headword));
    const all = [...known.map((word) => held.get(word.headword) ?? word), ...gone];
    return selectKnown(all, { search, sorting });
  }, [known, headwords, held, search, sorting]);
  const count = selected.filter(({ headword }) => headwords.has(headword)).length;
  // What was searched for can be taken back, however few are left by then.
  const isMany = known.length + held.size > many || selection !== allKnown;
  return (
    <>
      {isMany && (
        <SearchTools
          label={study('list.search')}
          search={selection.search}
          onSearch={(wanted) => select({ search: wanted })}
          said={selected.length === 0 ? study('list.nothing') : t('found', { count })}
        >
          <ChoiceField
            label={study('list.sort')}
            value={sorting}
            values={sortings}
            nameOf={(one) => study(`sorting.${one}`)}
            onChoose={(one) => select({ sorting: one })}
          />
        </SearchTools>
      )}
      <ul ref={words} tabIndex={-1} aria-labelledby="known" className={style.words} {...heldFocus}>
        {selected.slice(0, shown).map(({ headword, at, by, content }) => (
          <KnownEntry
            key={headword}
            {...{ headword, at, by, content, list, language }}
            isKnown={headwords.has(headword)}
            isAsked={headword === asked}
            onTakeBack={hold}
            onFailure={onFailure}
          />
        ))}
      </ul>
      {shown < selected.length && (
        <Button
          look="text"
          className={style.more}
          onClick={() => {
            setAsked(selected[shown]?.headword);
            setShown(shown + step);
          }}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}
