import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#document/language.ts';
import { ExpressionEntry } from '#learning/ExpressionEntry.tsx';
import style from '#learning/ExpressionList.module.css';
import { standingOf, standings } from '#study/review-queue.ts';
import type { SavedExpression } from '#study/saved-expression.ts';
import { type Selection, selectExpressions, sortings } from '#study/select-expressions.ts';
import type { StudyError } from '#study/study-error.ts';
import type { StudyList } from '#study/study-list.ts';

interface ExpressionListProps {
  readonly expressions: readonly SavedExpression[];
  readonly now: number;
  readonly list: StudyList;
  readonly language: Language;
  readonly onFailure: (error: StudyError | undefined) => void;
}

const shown = ['all', ...standings] as const;

/** What is saved, filtered, searched and sorted. What has just been deleted stays in its place, for undo. */
export function ExpressionList({ expressions, now, list, language, onFailure }: ExpressionListProps) {
  const { t } = useTranslation('study');
  const [selection, setSelection] = useState<Selection>({ standing: 'all', search: '', sorting: 'newest' });
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const select = (change: Partial<Selection>) => {
    setSelection({ ...selection, ...change });
    setRemoved(new Set());
  };
  const counts = expressions.map((saved) => standingOf(saved, now));
  const countOf = (standing: Selection['standing']) =>
    counts.filter((own) => (standing === 'all' ? own !== 'deleted' : own === standing)).length;
  const isRemoved = ({ id, deleted }: SavedExpression) => deleted.value && removed.has(id);
  const kept = expressions.map((saved) =>
    isRemoved(saved) ? { ...saved, deleted: { ...saved.deleted, value: false } } : saved,
  );
  const selected = selectExpressions(kept, selection, now).flatMap(
    ({ id }) => expressions.find((saved) => saved.id === id) ?? [],
  );
  const count = selected.filter((saved) => !isRemoved(saved)).length;
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('list.title')}</h2>
      <search className={style.tools}>
        <label>
          {t('list.search')}
          <input
            type="search"
            value={selection.search}
            onChange={({ currentTarget }) => select({ search: currentTarget.value })}
          />
        </label>
        <label>
          {t('list.show')}
          <select
            value={selection.standing}
            onChange={({ currentTarget: { value } }) =>
              select({ standing: shown.find((standing) => standing === value) ?? 'all' })
            }
          >
            {shown.map((standing) => (
              <option key={standing} value={standing}>
                {t(`standing.${standing}`, { number: countOf(standing) })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('list.sort')}
          <select
            value={selection.sorting}
            onChange={({ currentTarget: { value } }) =>
              select({ sorting: sortings.find((sorting) => sorting === value) ?? 'newest' })
            }
          >
            {sortings.map((sorting) => (
              <option key={sorting} value={sorting}>
                {t(`sorting.${sorting}`)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <p role="status" className={style.count}>
        {selected.length === 0 ? t('list.nothing') : t('list.count', { count })}
      </p>
      <ul>
        {selected.map((saved) => (
          <ExpressionEntry
            key={saved.id}
            saved={saved}
            now={now}
            list={list}
            language={language}
            isRemoved={isRemoved(saved)}
            onRemoved={() => setRemoved((earlier) => new Set(earlier).add(saved.id))}
            onFailure={onFailure}
          />
        ))}
      </ul>
    </section>
  );
}
