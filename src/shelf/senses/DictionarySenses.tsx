import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import style from '#shelf/senses/WordSense.module.css';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

interface DictionarySensesProps {
  readonly senses: readonly string[];
  /** What the reader says it means: one of them, or none. */
  readonly chosen: string | undefined;
  /** Says which is meant; undefined where none is any more. */
  readonly onChoose: (sense: string | undefined) => void;
}

/** The senses that a dictionary has of a word, of which the reader chooses the one that is meant; pressed again it isn’t. */
export function DictionarySenses({ senses, chosen, onChoose }: DictionarySensesProps) {
  const { t } = useTranslation('shelf/senses');
  return (
    <fieldset className={style.senses}>
      <legend>{t('dictionary')}</legend>
      <ul>
        {senses.map((sense) => {
          const isChosen = sense === chosen;
          return (
            <li key={sense}>
              <Button
                look="text"
                className={style.choice}
                aria-pressed={isChosen}
                onClick={() => onChoose(isChosen ? undefined : sense)}
              >
                <Icon of={isChosen ? CircleCheck : Circle} size={16} />
                <span lang="en">{sense}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
