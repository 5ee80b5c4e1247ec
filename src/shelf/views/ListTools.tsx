import { useTranslation } from 'react-i18next';
import { type ItemSelection, orders } from '#shelf/views/select-items.ts';
import { ChoiceField } from '#ui/ChoiceField.tsx';
import { SearchTools } from '#ui/SearchTools.tsx';

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
    <SearchTools
      label={t('list.search')}
      search={selection.search}
      onSearch={(search) => onSelect({ ...selection, search })}
      said={said}
    >
      <ChoiceField
        label={t('list.sort')}
        value={selection.order}
        values={orders}
        nameOf={(order) => t(`order.${order}`)}
        onChoose={(order) => onSelect({ ...selection, order })}
      />
    </SearchTools>
  );
}
