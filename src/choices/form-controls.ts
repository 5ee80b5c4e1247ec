import { type Choices, defaultChoices, isTranslationLayout } from '#choices/choices.ts';

function controlsNamed(name: keyof Choices): readonly HTMLInputElement[] {
  return [...document.getElementsByName(name)].filter((element) => element instanceof HTMLInputElement);
}

/** Reads the choices off the page's form controls: before the script came, the reader may have used them. */
export function readControls(): Choices {
  const chosen = (name: keyof Choices): readonly string[] =>
    controlsNamed(name)
      .filter((input) => input.checked)
      .map((input) => input.value);
  const layout = chosen('translation')[0];
  return {
    words: chosen('words').length > 0,
    translation: isTranslationLayout(layout) ? layout : defaultChoices.translation,
    actor: chosen('actor'),
    keys: controlsNamed('keys').every((input) => input.checked),
  };
}

/** Sets the form controls that are on the page to the choices; the style follows them by itself. */
export function setControls(choices: Choices): void {
  for (const input of controlsNamed('words')) input.checked = choices.words;
  for (const input of controlsNamed('translation')) input.checked = input.value === choices.translation;
  for (const input of controlsNamed('keys')) input.checked = choices.keys;
  for (const input of controlsNamed('actor')) input.checked = choices.actor.includes(input.value);
}
