import type { Page } from '@playwright/test';
import { measureChoosing } from './measure-choosing.ts';
import { measureCard, measureCursor } from './measure-look-up.ts';
import { measureToggle } from './measure-toggle.ts';
import { orNever } from './or-never.ts';

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
    claims: await orNever(measureToggle(page, '[data-bar] input[name="claims"]', 'claims=1')),
  };
}
