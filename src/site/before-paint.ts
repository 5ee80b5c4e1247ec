import { applyComfort } from '#reader/comfort/apply-comfort.ts';
import { readStoredComfort } from '#reader/comfort/stored-comfort.ts';
import { createChoicesStore } from '#reader/layers/choices-store.ts';
import { setControlsAsParsed } from '#reader/layers/set-controls-as-parsed.ts';
import { createPlaceHolder } from '#reader/place/place-holder.ts';
import { reopenWhereLeft } from '#reader/place/reopen-where-left.ts';
import '#site/owners.ts';
import { preloadFont } from '#site/preload-font.ts';
import { reloadWhenGone } from '#tools/offline/reload-when-gone.ts';

/**
 * The page's inline script: runs in the head, before anything is drawn. The build bundles this file alone, with the
 * fonts' addresses in the place of `import.meta.env.FONTS`, and puts it into every page.
 */
const comfort = readStoredComfort();
if (Object.keys(comfort).length > 0) applyComfort(comfort);
const place = createPlaceHolder();
const choices = createChoicesStore(place.keep);
window.lesart = { choices, place };
setControlsAsParsed(choices);
reopenWhereLeft(place);
reloadWhenGone();
const font = import.meta.env.FONTS?.[comfort.face ?? 'serif'];
if (font) preloadFont(font);
