import { frameColours } from '#reader/comfort/frame-colours.ts';
import type { ChosenComfort } from '#reader/comfort/stored-comfort.ts';

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
  // The first of two, that of light devices, goes before the other; chosen, it is for all.
  const frame = document.querySelector<HTMLMetaElement>('meta[name=theme-color]');
  const colour = colours[chosen.theme ?? ''];
  if (!frame) return;
  frame.media = colour === undefined ? '(prefers-color-scheme: light)' : '';
  frame.content = colour ?? frameColours.light;
}
