import type { LayerName } from '#reader/layers/layers.ts';

/** Gives the focus to the control of a layer that has several values: to the one that is chosen. */
export function focusLayer(name: LayerName): void {
  const radios = Array.from(document.getElementsByName(name)).filter((one) => one.matches(':checked'));
  radios.find((one) => one.checkVisibility())?.focus();
}
