import { type Choices, pickChoices } from '#reader/layers/choices.ts';
import { isLayerName, type LayerName, layers } from '#reader/layers/layers.ts';

/** Tells what a control says that is being used, if it is one of a layer: what the reader chooses by it. */
export function readControl(control: EventTarget | null, choices: Choices): Partial<Choices> {
  if (!(control instanceof HTMLInputElement) || !isLayerName(control.name)) return {};
  const { name, value, checked } = control;
  const { kind } = layers[name];
  if (kind === 'switch') return pickChoices({ [name]: checked });
  // A switch for one of its values lays that over the text, or nothing.
  if (kind === 'one') return pickChoices({ [name]: checked ? value : layers[name].initial });
  const others = [choices[name]].flat().filter((one) => one !== value);
  return pickChoices({ [name]: checked ? [...others, value] : others });
}

/** Sets the form controls of some layers, all that are on the page, to what is chosen. */
export function setControls(names: readonly LayerName[], choices: Choices): void {
  for (const name of names) {
    const choice = choices[name];
    // By name, for a layer has several, and before React there is no other list of them.
    for (const control of document.getElementsByName(name)) {
      if (!(control instanceof HTMLInputElement)) continue;
      // A switch of a layer with several values is on with any but the first.
      const isOn =
        layers[name].kind === 'one' && control.type === 'checkbox' && choice !== layers[name].initial;
      control.checked =
        typeof choice === 'boolean' ? choice : isOn || [choice].flat().includes(control.value);
    }
  }
}
