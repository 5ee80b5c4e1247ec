import { frameColours } from '#choices/frame-colours.ts';
import type { ChosenComfort } from '#choices/stored-comfort.ts';

const colours: Readonly<Partial<Record<string, string>>> = frameColours;

/**
 * Sets the page to the reader's comfort: each choice becomes an attribute of the root element, `data-theme="dark"`, and a
 * property that all of it inherits, `--size: 1.2`; the style takes whichever it needs.
 */
export function applyComfort(chosen: ChosenComfort): void {
  const { style, dataset } = document.documentElement;
  for (const [name, value = ''] of Object.entries(chosen)) {
    dataset[name] = value;
    style.setProperty(`--${name}`, value);
  }
  // One for a light device, then one for a dark one.
  document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((frame, index) => {
    frame.content = colours[chosen.theme ?? ''] ?? (index === 0 ? frameColours.light : frameColours.dark);
  });
}
