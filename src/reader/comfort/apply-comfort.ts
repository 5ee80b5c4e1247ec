import { frameColours } from '#reader/comfort/frame-colours.ts';
import type { ChosenComfort } from '#reader/comfort/stored-comfort.ts';

const colours: Readonly<Partial<Record<string, string>>> = frameColours;

/**
 * Sets the page to the reader's comfort: each choice becomes a property of the root element, which all of it inherits,
 * `--size: 1.2`; those on which whole sets of colours or typefaces hang become an attribute too, `data-theme="dark"`.
 */
export function applyComfort(chosen: ChosenComfort): void {
  const { style, dataset } = document.documentElement;
  for (const [name, value = ''] of Object.entries(chosen)) style.setProperty(`--${name}`, value);
  const { theme, face } = chosen;
  if (theme) dataset.theme = theme;
  if (face) dataset.face = face;
  // The first of two, that of light devices, goes before the other; chosen, it is for all.
  const frame = document.querySelector<HTMLMetaElement>('meta[name=theme-color]');
  const colour = colours[theme ?? ''];
  if (!frame) return;
  frame.media = colour === undefined ? '(prefers-color-scheme: light)' : '';
  frame.content = colour ?? frameColours.light;
}
