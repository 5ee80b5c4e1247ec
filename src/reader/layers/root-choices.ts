import type { Choices } from '#reader/layers/choices.ts';
import { layerNames, layers } from '#reader/layers/layers.ts';

/**
 * Says on the root element what is chosen, `<html data-words data-translation="below" data-chosen="Donald_Lu">`: the style
 * lays over the text what stands there, and asks nothing else while a script may run.
 */
export function markRoot(choices: Choices): void {
  const root = document.documentElement;
  for (const name of layerNames) {
    const choice = choices[name];
    const attribute = `data-${layers[name].attribute}`;
    if (choice === false) root.removeAttribute(attribute);
    else root.setAttribute(attribute, choice === true ? '' : [choice].flat().join(' '));
  }
}
