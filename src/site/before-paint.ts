import { applyComfort } from '#reader/comfort/apply-comfort.ts';
import { readStoredComfort } from '#reader/comfort/stored-comfort.ts';
import { applyBeforePaint } from '#reader/layers/apply-before-paint.ts';
import { reopenWhereLeft } from '#reader/place/reopen-where-left.ts';
import { preloadFont } from '#site/preload-font.ts';
import { reloadWhenGone } from '#tools/offline/reload-when-gone.ts';

/**
 * The page's inline script: runs in the head, before anything is drawn. The build bundles this file alone, with the
 * fonts' addresses in the place of `import.meta.env.FONTS`, and puts it into every page.
 */
const comfort = readStoredComfort();
if (Object.keys(comfort).length > 0) applyComfort(comfort);
applyBeforePaint();
reopenWhereLeft();
reloadWhenGone();
const font = import.meta.env.FONTS?.[comfort.face ?? 'serif'];
if (font) preloadFont(font);
