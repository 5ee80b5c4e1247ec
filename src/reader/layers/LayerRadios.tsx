import type { ReactNode } from 'react';
import type { LayersWith, ValueOf } from '#reader/layers/layers.ts';
import { useInitialChoice } from '#reader/layers/use-choices.ts';

type OneOf = LayersWith<{ readonly kind: 'one' }>;

interface LayerRadiosProps<Name extends OneOf, Value extends ValueOf<Name>> {
  readonly name: Name;
  /** Those that are offered. */
  readonly values: readonly Value[];
  /** Says a value. */
  readonly tell: (value: Value) => ReactNode;
}

/** Radios for the values of a layer. */
export function LayerRadios<Name extends OneOf, Value extends ValueOf<Name>>({
  name,
  values,
  tell,
}: LayerRadiosProps<Name, Value>) {
  const chosen: string = useInitialChoice(name);
  return values.map((value) => (
    <label key={value}>
      <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
      <span>{tell(value)}</span>
    </label>
  ));
}
