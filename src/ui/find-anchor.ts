/** The element that an anchor names; null where the page hasn't got it. */
export function findAnchor(anchor: string): HTMLElement | null {
  return document.getElementById(anchor);
}

/** What the fragment of an address (`#s4`) names; a broken one (`#50%`) names nothing. */
export function findFragment(fragment: string): HTMLElement | null {
  try {
    return findAnchor(decodeURIComponent(fragment.slice(1)));
  } catch {
    return null;
  }
}
