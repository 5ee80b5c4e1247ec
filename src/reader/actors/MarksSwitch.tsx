import { useTranslation } from 'react-i18next';
import type { ActorKind } from '#article/document/actor.ts';
import card from '#reader/actors/ActorCard.module.css';
import style from '#reader/actors/MarksSwitch.module.css';
import { LayerSwitch } from '#reader/layers/LayerSwitch.tsx';

interface MarksSwitchProps {
  /** Of whom and what the article speaks. */
  readonly kinds: ReadonlySet<ActorKind>;
}

/** Switches the lines under all mentions, and says while they are on which line is whose. */
export function MarksSwitch({ kinds }: MarksSwitchProps) {
  const { t } = useTranslation('reader/actors');
  return (
    <>
      <LayerSwitch name="marks" label={t('marks')} className={style.label} />
      <ul className={style.legend} aria-label={t('legend')}>
        {Array.from(kinds, (kind) => (
          <li key={kind} data-kind={kind}>
            <span className={card.kind}>{t(`kind.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
