import type { ComponentProps } from 'react';
import type { LayersWith } from '#reader/layers/layers.ts';
import { useInitialChoice } from '#reader/layers/use-choices.ts';
import { Switch } from '#ui/Switch.tsx';

interface LayerSwitchProps extends Pick<ComponentProps<typeof Switch>, 'label' | 'className' | 'hidden'> {
  readonly name: LayersWith<{ readonly kind: 'switch' }>;
  /** Id of what says more than the label does. */
  readonly describedBy?: string;
}

/** Switches a layer on and off. The one listener of the page hears it, so that it does so before React has come. */
export function LayerSwitch({ name, describedBy, ...props }: LayerSwitchProps) {
  return (
    <Switch
      name={name}
      value="1"
      aria-describedby={describedBy}
      defaultChecked={useInitialChoice(name)}
      {...props}
    />
  );
}
