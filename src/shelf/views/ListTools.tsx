import { useTranslation } from 'react-i18next';
import { type ItemSelection, orders } from '#shelf/views/select-items.ts';
import style from '#shelf/views/TextList.module.css';

interface ListToolsProps {
  readonly selection: ItemSelection;
  readonly onSelect: (selection: ItemSelection) => void;
  /** How many texts are found. */
  readonly said: string;
}

/** What searches and sorts the texts of a long shelf, and says how many are found. */
export function ListTools({ selection, onSelect, said }: ListToolsProps) {
  const { t } = useTranslation('shelf/views');
  return (
    <>
      <search className={style.tools}>
        <label>
          {t('list.search')}
          <input
            type="search"
            value={selection.search}
            onChange={({ currentTarget }) => onSelect({ ...selection, search: currentTarget.value })}
          />
        </label>
        <label>
          {t('list.sort')}
          <select
            value={selection.order}
            onChange={({ currentTarget: { value } }) =>
              onSelect({ ...selection, order: orders.find((order) => order === value) ?? 'added' })
            }
          >
            {orders.map((order) => (
              <option key={order} value={order}>
                {t(`order.${order}`)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <p role="status" className={style.count}>
        {said}
      </p>
    </>
  );
}
