import { useEffect, useState } from 'react';
import { applyComfort } from '#reader/comfort/apply-comfort.ts';
import { type Comfort, comfortValues, defaultComfort } from '#reader/comfort/comfort.ts';
import {
  type ChosenComfort,
  readStoredComfort,
  storeComfort,
  watchStoredComfort,
} from '#reader/comfort/stored-comfort.ts';

function pick<Name extends keyof Comfort>(name: Name, chosen: ChosenComfort): Comfort[Name] {
  return comfortValues[name].find((value) => value === chosen[name]) ?? defaultComfort[name];
}

function completeComfort(chosen: ChosenComfort): Comfort {
  return {
    size: pick('size', chosen),
    width: pick('width', chosen),
    leading: pick('leading', chosen),
    face: pick('face', chosen),
    theme: pick('theme', chosen),
    hyphens: pick('hyphens', chosen),
    align: pick('align', chosen),
  };
}

/**
 * How the page is set, and the way to change it: the page follows at once, and the next visit begins with it. Before
 * the first paint the inline script has set the page to what is stored; this is for the one panel that changes it.
 */
export function useComfort(): readonly [Comfort, (change: Partial<Comfort>) => void] {
  const [comfort, setComfort] = useState(() => completeComfort(readStoredComfort()));
  // What one tab sets is not taken back by the next change in another.
  useEffect(
    () =>
      watchStoredComfort((chosen) => {
        const kept = completeComfort(chosen);
        applyComfort({ ...kept });
        setComfort(kept);
      }),
    [],
  );
  const choose = (change: Partial<Comfort>): void => {
    const next = { ...comfort, ...change };
    applyComfort({ ...next });
    storeComfort(next);
    setComfort(next);
  };
  return [comfort, choose];
}
