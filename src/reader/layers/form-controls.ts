import { type Choices, choiceNames, isGlossedWords, isTranslationLayout } from '#reader/layers/choices.ts';

function controlsNamed(name: keyof Choices): readonly HTMLInputElement[] {
  return [...document.getElementsByName(name)].filter((element) => element instanceof HTMLInputElement);
}

/**
 * Reads the choices off the page's form controls: before the script came, the reader may have used them.
 * @param otherwise what holds where the page has no controls for a choice
 */
export function readControls(otherwise: Choices): Choices {
  const read = <Key extends keyof Choices>(
    name: Key,
    tell: (chosen: readonly string[]) => Choices[Key],
  ): Choices[Key] => {
    const controls = controlsNamed(name);
    if (controls.length === 0) return otherwise[name];
    return tell(controls.filter((input) => input.checked).map((input) => input.value));
  };
  const isOn = (chosen: readonly string[]) => chosen.length > 0;
  return {
    words: read('words', isOn),
    selftest: read('selftest', isOn),
    claims: read('claims', isOn),
    marks: read('marks', isOn),
    glosses: read('glosses', ([glossed]) => (isGlossedWords(glossed) ? glossed : 'all')),
    translation: read('translation', ([layout]) => (isTranslationLayout(layout) ? layout : 'off')),
    actor: read('actor', (chosen) => chosen),
    keys: read('keys', isOn),
  };
}

const settled = new WeakSet<HTMLInputElement>();

/** Sets the form controls that are on the page to the choices, each once: after that it is the reader's. */
export function setControls(choices: Choices): void {
  for (const name of choiceNames) {
    const choice = choices[name];
    for (const input of controlsNamed(name)) {
      if (!settled.has(input)) {
        input.checked = typeof choice === 'boolean' ? choice : [choice].flat().includes(input.value);
      }
      settled.add(input);
    }
  }
}
