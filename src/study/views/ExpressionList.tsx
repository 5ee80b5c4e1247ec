import { useCallback, useDeferredValue, useRef, useState, useSyncExternalStore } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { StorageError } from '#keep/storage-error.ts';
import { standingOf, standings } from '#study/review/review-queue.ts';
import { setDeleted } from '#study/store/change-expression.ts';
import type { SavedExpression } from '#study/store/saved-expression.ts';
import type { StudyList } from '#study/store/study-list.ts';
import { BrokenPart } from '#study/views/BrokenPart.tsx';
import { ExpressionEntry } from '#study/views/ExpressionEntry.tsx';
import type { NoteDrafts } from '#study/views/note-drafts.ts';
import { type Selection, selectExpressions, sortings } from '#study/views/select-expressions.ts';
import { ChoiceField } from '#ui/ChoiceField.tsx';
import { SearchTools } from '#ui/SearchTools.tsx';
import { useHeldFocus } from '#ui/use-held-focus.ts';

interface ExpressionListProps {
  readonly expressions: readonly SavedExpression[];
  /** Which of them are shown, and in which order. */
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly now: number;
  readonly list: StudyList;
  readonly drafts: NoteDrafts;
  readonly language: Language;
  readonly onFailure: (error: StorageError | undefined) => void;
}

const shown = ['all', ...standings] as const;

/**
 * What is saved, filtered, searched and sorted. What has just been deleted stays in its place, for undo; so does what is being written
 * on.
 */
export function ExpressionList({
  expressions,
  selection,
  onSelect,
  now,
  list,
  drafts,
  language,
  onFailure,
}: ExpressionListProps) {
  const { t } = useTranslation('study/views');
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const written = useSyncExternalStore(drafts.subscribe, drafts.shownAs);
  const count = useRef<HTMLParagraphElement>(null);
  const heldFocus = useHeldFocus(() => count.current);
  const setOneRemoved = useCallback((id: string, gone: boolean) => {
    setRemoved((earlier) => new Set(gone ? [...earlier, id] : [...earlier].filter((other) => other !== id)));
  }, []);
  // A keystroke doesn't wait for a long list.
  const search = useDeferredValue(selection.search);
  const select = (change: Partial<Selection>) => {
    onSelect({ ...selection, ...change });
    setRemoved(new Set());
  };
  const counts = expressions.map((saved) => standingOf(saved, now));
  const countOf = (standing: Selection['standing']) =>
    counts.filter((own) => (standing === 'all' ? own !== 'deleted' : own === standing)).length;
  const isAmongDeleted = selection.standing === 'deleted';
  const isRemoved = ({ id, deleted }: SavedExpression) => !isAmongDeleted && deleted.value && removed.has(id);
  const selected = selectExpressions(expressions, { ...selection, search }, now, (saved) =>
    isRemoved(saved) ? standingOf(setDeleted(saved, false, now), now) : written.get(saved.id),
  );
  const inUse = selected.filter(({ deleted }) => isAmongDeleted || !deleted.value).length;
  return (
    <section aria-labelledby="list">
      <h2 id="list" tabIndex={-1}>
        {t('list.title')}
      </h2>
      <SearchTools
        label={t('list.search')}
        search={selection.search}
        onSearch={(wanted) => select({ search: wanted })}
        said={selected.length === 0 ? t('list.nothing') : t('list.count', { count: inUse })}
        status={count}
      >
        <ChoiceField
          label={t('list.show')}
          value={selection.standing}
          values={shown}
          nameOf={(standing) => t(`standing.${standing}`, { number: countOf(standing) })}
          onChoose={(standing) => select({ standing })}
        />
        <ChoiceField
          label={t('list.sort')}
          value={selection.sorting}
          values={sortings}
          nameOf={(sorting) => t(`sorting.${sorting}`)}
          onChoose={(sorting) => select({ sorting })}
        />
      </SearchTools>
      <ul {...heldFocus}>
        {selected.map((saved) => (
          <ErrorBoundary
            key={saved.id}
            resetKeys={[saved]}
            fallbackRender={(failed) => (
              <li>
                <BrokenPart {...failed} name={saved.content.value.dictionary} />
              </li>
            )}
          >
            <ExpressionEntry
              saved={saved}
              now={now}
              list={list}
              drafts={drafts}
              language={language}
              isRemoved={isRemoved(saved)}
              onRemoved={setOneRemoved}
              onFailure={onFailure}
            />
          </ErrorBoundary>
        ))}
      </ul>
    </section>
  );
}
