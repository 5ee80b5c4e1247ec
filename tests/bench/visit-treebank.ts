import type { Browser } from '@playwright/test';
import { newReader, openIn } from './open-page.ts';
import { shelfPage } from './shelf-pages.ts';
import { type TakenFile, takeFile } from './take-file.ts';

/** Opens a file of a treebank's size on the shelf. Errors: as `takeFile`; the page can't be opened. */
export async function visitTreebank(
  browser: Browser,
  origin: string,
  file: string,
  isWide: boolean,
): Promise<TakenFile> {
  const context = await newReader(browser, isWide);
  try {
    const { page } = await openIn(context, { url: origin + shelfPage, tellsReady: true }, { isNear: true });
    return await takeFile(page, file);
  } finally {
    await context.close();
  }
}
