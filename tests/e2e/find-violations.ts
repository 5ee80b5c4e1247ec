import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe objects to in a page as it stands.
 * @param within selectors of what is new in it: the whole article takes seconds, and is looked at elsewhere
 */
export async function findViolations(page: Page, ...within: readonly string[]): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ' ' }) })
    // What passed isn't told of, and there are no frames: a third of the time.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  for (const selector of within) axe.include(selector);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

/** What is open over the page. */
export const opened = '[popover]:popover-open';
