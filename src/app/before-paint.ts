import { preloadFont } from '#app/preload-font.ts';
import { applyBeforePaint } from '#choices/apply-before-paint.ts';
import { reloadWhenGone } from '#offline/reload-when-gone.ts';

/**
 * The page's inline script: runs in the head, before anything is drawn. The build bundles this file alone, with the
 * font's address in the place of `import.meta.env.FONT`, and puts it into every page.
 */
applyBeforePaint();
reloadWhenGone();
if (import.meta.env.FONT) preloadFont(import.meta.env.FONT);
