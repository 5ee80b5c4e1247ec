import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choices, nextChoice } from '#reader/layers/choices.ts';
import { isOneOf, type KeyedLayer, keyedLayers, type Need } from '#reader/layers/layers.ts';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { useShortcuts } from '#reader/layers/use-shortcuts.ts';

/** Whether the bar has a control that is seen for what would be chosen; a switch always has. */
function isSeen(name: KeyedLayer, choice: Partial<Choices>): boolean {
  const controls = [...document.querySelectorAll<HTMLInputElement>(`[data-bar] input[name=${name}]`)];
  const control = controls.find(({ value }) => value === choice[name]);
  return !control || control.checkVisibility();
}

interface LayerKeysProps {
  /** What the article has for a layer to show. */
  readonly has: readonly Need[];
}

/**
 * Switches layers by key. All that is drawn is a word for screen readers: a control that is operated speaks for itself, a
 * key doesn't.
 */
export function LayerKeys({ has }: LayerKeysProps) {
  const { t } = useTranslation('reader/layers');
  const { getState, choose } = use(ChoicesContext);
  const [announcement, setAnnouncement] = useState('');
  const say = (name: KeyedLayer, choices: Choices) => {
    if (isOneOf(name)) return t(`announce.${name}.${choices[name]}`);
    const state = choices[name] ? 'on' : 'off';
    return t(`announce.${name}.${state}`);
  };
  const press = (name: KeyedLayer) => {
    const next = nextChoice(name, getState());
    // What the bar doesn't offer, where there is no room for it, no key leads to.
    choose(isSeen(name, next) ? next : nextChoice(name, { ...getState(), ...next }));
    setAnnouncement(say(name, getState()));
  };
  useShortcuts(Object.fromEntries(keyedLayers(has).map((name) => [name, () => press(name)])));
  return (
    <p role="status" className="visually-hidden">
      {announcement}
    </p>
  );
}
