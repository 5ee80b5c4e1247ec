import { Page } from '#site/Page.tsx';

/*
 * What the build draws and the browser's script has nothing to do with, for its style: the build takes the style of this entry and
 * leaves its script out. Used somehow, so that none of it is left out too.
 */
Reflect.set(window, 'page', Page);
