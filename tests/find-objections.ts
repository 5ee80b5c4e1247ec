import axe from 'axe-core';

/**
 * What axe objects to in parts of a component's page as they stand, contrasts among them. Whole pages are for the journeys.
 */
export async function findObjections(...parts: readonly Element[]): Promise<readonly string[]> {
  const { violations } = await axe.run([...parts], { resultTypes: ['violations'], iframes: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}
