import type { Page } from '@playwright/test';

/** Fills the storage before the page's first script runs, at the first visit only. */
export function fillStorage(page: Page, kept: Readonly<Record<string, string>>): Promise<unknown> {
  return page.addInitScript((entries) => {
    if (sessionStorage.getItem('filled') !== null) return;
    sessionStorage.setItem('filled', '1');
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, kept);
}
