import { useTranslation } from 'react-i18next';
import style from '#reader/layers/LayerGroup.module.css';
import '#reader/layers/LayerGroup.later.module.css';
import { LayerRadios } from '#reader/layers/LayerRadios.tsx';
import { type LayersWith, layers } from '#reader/layers/layers.ts';

interface LayerGroupProps {
  readonly name: LayersWith<{ readonly kind: 'one'; readonly key: string }>;
}

/** Chooses one of the values of a layer, all of which are seen in the bar. */
export function LayerGroup({ name }: LayerGroupProps) {
  const { t } = useTranslation('reader/layers');
  return (
    <fieldset className={style.group} role="radiogroup">
      <legend>{t(`controls.${name}`)}</legend>
      <div>
        <LayerRadios name={name} values={layers[name].values} tell={(value) => t(`controls.${value}`)} />
      </div>
    </fieldset>
  );
}
