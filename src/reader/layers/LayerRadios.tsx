import type { ReactNode } from 'react';
import type { LayersWith, ValueOf } from '#reader/layers/layers.ts';
import { layers } from '#reader/layers/layers.ts';
import { useInitialChoice } from '#reader/layers/use-choices.ts';

type OneOf = LayersWith<{ readonly kind: 'one' }>;

interface LayerRadiosProps<Name extends OneOf> {
  readonly name: Name;
  /** Says a value. */
  readonly tell: (value: ValueOf<Name>) => ReactNode;
}

/** Radios for the values of a layer. */
export function LayerRadios<Name extends OneOf>({ name, tell }: LayerRadiosProps<Name>) {
  const chosen = useInitialChoice(name);
  const values: readonly ValueOf<Name>[] = layers[name].values;
  return values.map((value) => (
    <label key={value}>
      <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
      <span>{tell(value)}</span>
    </label>
  ));
}
