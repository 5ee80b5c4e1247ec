import type { Page } from '@playwright/test';

/** Nothing comes out of a printer here: how often it was asked is in `window.prints`. */
export function fakePrinter(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.print = () => {
      Reflect.set(window, 'prints', Number(Reflect.get(window, 'prints') ?? 0) + 1);
    };
  });
}

/** How often the page has asked for a printer. */
export function prints(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'prints') ?? 0));
}
