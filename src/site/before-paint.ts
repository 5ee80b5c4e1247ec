import { applyComfort } from '#reader/comfort/apply-comfort.ts';
import { readStoredComfort } from '#reader/comfort/stored-comfort.ts';
import { createChoicesStore } from '#reader/layers/choices-store.ts';
import { markFirstVisit } from '#reader/layers/first-visit.ts';
import { setControlsAsParsed } from '#reader/layers/set-controls-as-parsed.ts';
import '#site/owners.ts';
import { preloadFont } from '#site/preload-font.ts';

/**
 * The page's first inline script: runs in the head, before anything is drawn, and is no longer than that needs. The build
 * bundles this file alone, with the fonts' addresses in the place of `import.meta.env.FONTS`, and puts it into every page.
 */
const comfort = readStoredComfort();
if (Object.keys(comfort).length > 0) applyComfort(comfort);
const choices = createChoicesStore((change) => {
  const { place } = window.lesart ?? {};
  if (place) place.keep(change);
  else change();
});
const lesart: typeof window.lesart = { choices };
window.lesart = lesart;
// Tapped while the page is still coming in: there is nobody yet who answers or keeps it.
window.onclick = (event) => {
  lesart.early = event;
};
markFirstVisit();
setControlsAsParsed(choices);
const font = import.meta.env.FONTS?.[comfort.face ?? 'serif'];
if (font) preloadFont(font);
