import { type Choices, isGlossedWords, isTranslationLayout } from '#choices/choices.ts';

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
  return {
    words: read('words', (chosen) => chosen.length > 0),
    glosses: read('glosses', ([glossed]) => (isGlossedWords(glossed) ? glossed : 'all')),
    selftest: read('selftest', (chosen) => chosen.length > 0),
    translation: read('translation', ([layout]) => (isTranslationLayout(layout) ? layout : 'off')),
    actor: read('actor', (chosen) => chosen),
    keys: read('keys', (chosen) => chosen.length > 0),
  };
}

const settled = new WeakSet<HTMLInputElement>();

/** Sets the form controls that are on the page to the choices, each once: after that it is the reader's. */
export function setControls(choices: Choices): void {
  const set = (name: keyof Choices, isChosen: (value: string) => boolean) => {
    for (const input of controlsNamed(name)) {
      if (!settled.has(input)) input.checked = isChosen(input.value);
      settled.add(input);
    }
  };
  set('words', () => choices.words);
  set('glosses', (glossed) => glossed === choices.glosses);
  set('selftest', () => choices.selftest);
  set('translation', (layout) => layout === choices.translation);
  set('actor', (identity) => choices.actor.includes(identity));
  set('keys', () => choices.keys);
}
