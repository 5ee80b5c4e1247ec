/** How many bytes the browser still grants this site, about; undefined where it doesn't tell. */
export async function roomLeft(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
  } catch {
    // No such question, or no storage at all.
    return undefined;
  }
}
