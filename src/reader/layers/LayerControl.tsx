import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GlossOptions } from '#reader/layers/GlossOptions.tsx';
import later from '#reader/layers/LayerControl.later.module.css';
import style from '#reader/layers/LayerControl.module.css';
import { LayerGroup } from '#reader/layers/LayerGroup.tsx';
import { LayerSwitch } from '#reader/layers/LayerSwitch.tsx';
import { glossOptions, isOneOf, type KeyedLayer } from '#reader/layers/layers.ts';

interface LayerControlProps {
  readonly name: KeyedLayer;
  /** What else can be set about the glosses. */
  readonly glossSettings?: ReactNode;
}

/**
 * Lays a layer over the text, by a control of the bar. Where the bar has no room for who says so, or for plain German, they are in
 * the menu. Plain German comes last and with its style, so that it moves nothing.
 */
export function LayerControl({ name, glossSettings }: LayerControlProps) {
  const { t } = useTranslation('reader/layers');
  if (isOneOf(name)) return <LayerGroup name={name} />;
  const label = t(`controls.${name}`);
  if (name === 'simple') return <LayerSwitch name={name} label={label} className={later.simple} hidden />;
  if (name === 'claims')
    return <LayerSwitch name={name} label={label} className={`${style.switch} ${style.scarce}`} />;
  return (
    <div className={style.withOptions}>
      <LayerSwitch name={name} label={label} className={style.switch} />
      <GlossOptions id={glossOptions}>{glossSettings}</GlossOptions>
    </div>
  );
}
