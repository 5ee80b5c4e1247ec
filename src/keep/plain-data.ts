function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of plain data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, index) => isSame(part, b[index]));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSame(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** JSON that is the same for the same value, in whatever order its keys were written. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isPlain(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/**
 * What was read, each as the object that it was before where it says the same: what was worked out for it, and drawn, holds.
 * @param nameOf what an item is found by among the last
 */
export function keepSame<Item>(
  read: readonly Item[],
  last: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Item[] {
  const known = new Map(last.map((item) => [nameOf(item), item]));
  return read.map((item) => {
    const before = known.get(nameOf(item));
    return before && isSame(before, item) ? before : item;
  });
}
