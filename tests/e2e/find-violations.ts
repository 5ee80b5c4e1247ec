import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

async function analyze(
  page: Page,
  within: readonly string[],
  isContrastAsked: boolean,
  without: readonly string[] = [],
) {
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ' ' }) })
    // What passed isn't told of, and there are no frames: a third of the time.
    .options({
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: isContrastAsked } },
    })
    .setLegacyMode();
  for (const selector of within) axe.include(selector);
  for (const selector of without) axe.exclude(selector);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

/**
 * What axe objects to in a page as it stands, but its contrasts: they take three quarters of the time, and those of all pairs
 * of tokens are a unit test.
 * @param within selectors of what is new in it: the whole article takes seconds, and is looked at elsewhere
 */
export function findViolations(page: Page, ...within: readonly string[]): Promise<readonly string[]> {
  return analyze(page, within, false);
}

/** All that axe objects to in a page as it stands. */
export function findViolationsAndContrasts(
  page: Page,
  ...within: readonly string[]
): Promise<readonly string[]> {
  return analyze(page, within, true);
}

/** All that axe objects to in an article as it stands, of whose words it is asked for those of the first section: the others are set like them. */
export function findViolationsOfArticle(page: Page): Promise<readonly string[]> {
  return analyze(page, [], true, ['article section:not(:first-of-type) [data-word]:not([data-subjunctive])']);
}

/** What is open over the page. */
export const opened = '[popover]:popover-open';
