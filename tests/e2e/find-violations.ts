import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe objects to in a page as it stands.
 * @param within selectors of what is new in it: the whole article takes seconds, and is looked at elsewhere
 */
export async function findViolations(page: Page, ...within: readonly string[]): Promise<readonly string[]> {
  const axe = within.reduce((builder, selector) => builder.include(selector), new AxeBuilder({ page }));
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

/** What is open over the page. */
export const opened = '[popover]:popover-open';
