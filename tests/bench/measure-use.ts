import type { Page } from '@playwright/test';
import { measureChoosing } from './measure-choosing.ts';
import { measureCard, measureCursor } from './measure-look-up.ts';
import { measureToggle } from './measure-toggle.ts';
import { orNever } from './or-never.ts';
import { patience } from './patience.ts';

/** What the use of a text measured, in milliseconds; `never` where something was waited for in vain. */
export interface Use {
  /** A word looked up for the first time, and another one after it, until the card is there; the slowest step of the cursor. */
  readonly firstCard?: number;
  readonly nextCard?: number;
  readonly cursor?: number;
  /** Until all mentions of a chosen actor are lit. */
  readonly choosing?: number;
  readonly words?: number;
  readonly wordsOff?: number;
  readonly below?: number;
  readonly beside?: number;
  readonly translationOff?: number;
  readonly claims?: number;
}

function toggleTranslation(page: Page, layout: string): Promise<number> {
  const query = layout === 'off' ? '' : `translation=${layout}`;
  return measureToggle(page, `[data-bar] input[name="translation"][value="${layout}"]`, query);
}

/** Lays over the text who says so: by the bar, or by the menu, where the bar of a phone has no room for it. */
async function toggleClaims(page: Page): Promise<number> {
  const inBar = '[data-bar] input[name="claims"]';
  const inMenu = ':popover-open input[name="claims"]';
  const isInMenu = await page.evaluate((bar) => {
    if (document.querySelector(bar)?.checkVisibility() !== false) return false;
    document.querySelector<HTMLElement>('[data-bar] > div > button:last-child')?.click();
    return true;
  }, inBar);
  if (isInMenu) await page.waitForSelector(inMenu, { timeout: patience.use });
  return measureToggle(page, isInMenu ? inMenu : inBar, 'claims=1');
}

/** Uses what the page of a text has to be used, as a reader does. */
export async function measureUse(page: Page, isWide: boolean): Promise<Use> {
  return {
    firstCard: await orNever(measureCard(page, { sentence: 's1', index: 2 })),
    nextCard: await orNever(measureCard(page, { sentence: 's2', index: 11 })),
    cursor: await orNever(measureCursor(page, 's2')),
    choosing: await orNever(measureChoosing(page, 'Antony_Blinken')),
    // Off again between the two: each is measured from clean German.
    words: await orNever(measureToggle(page, '[data-bar] input[name="words"]', 'words=1')),
    wordsOff: await orNever(measureToggle(page, '[data-bar] input[name="words"]', '')),
    below: await orNever(toggleTranslation(page, 'below')),
    // A phone has no room for it, and doesn't offer it.
    ...(isWide && { beside: await orNever(toggleTranslation(page, 'beside')) }),
    translationOff: await orNever(toggleTranslation(page, 'off')),
    claims: await orNever(toggleClaims(page)),
  };
}
