import type { Page } from '@playwright/test';

/** How the text is set, and in which colours the page. */
export function textStyle(page: Page): Promise<Readonly<Record<string, string>>> {
  return page
    .locator('article p')
    .nth(1)
    .evaluate((text) => {
      const { fontSize, fontFamily, textAlign, hyphens, lineHeight } = getComputedStyle(text);
      const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
      return { fontSize, fontFamily, textAlign, hyphens, lineHeight, backgroundColor, colorScheme };
    });
}

/** The files of typefaces that the page has loaded, each once. */
export function loadedFonts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const names = performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /([\w-]+)-latin.*\.woff2$/.exec(name)?.[1] ?? []);
    return [...new Set(names)];
  });
}
