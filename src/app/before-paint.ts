import { preloadFont } from '#app/preload-font.ts';
import { applyBeforePaint } from '#choices/apply-before-paint.ts';
import { applyComfort } from '#choices/apply-comfort.ts';
import { reopenWhereLeft } from '#choices/reopen-where-left.ts';
import { readStoredComfort } from '#choices/stored-comfort.ts';
import { reloadWhenGone } from '#offline/reload-when-gone.ts';

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
