/**
 * Visits several pages in turn, a few times over, so that whatever else the machine does slows all of them down. Returns
 * the visits to each.
 */
export async function takeTurns<Page, Visit>(
  pages: readonly Page[],
  times: number,
  visit: (page: Page) => Promise<Visit>,
): Promise<readonly (readonly Visit[])[]> {
  const visits = pages.map((): Visit[] => []);
  for (let time = 0; time < times; time += 1) {
    for (const [index, page] of pages.entries()) visits[index]?.push(await visit(page));
  }
  return visits;
}
