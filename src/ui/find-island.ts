/** The element of an island; undefined on a page that hasn't got it. */
export function findIsland(name: string): Element | undefined {
  return document.querySelector(`[data-island="${CSS.escape(name)}"]`) ?? undefined;
}
