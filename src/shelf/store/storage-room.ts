/** What the browser says of its storage, in bytes, about. */
export interface StorageRoom {
  readonly used: number;
  readonly quota: number;
}

/** Asks the browser how much it keeps and would keep for this site; undefined where it doesn't tell. */
export async function readRoom(): Promise<StorageRoom | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
  } catch {
    // No such question, or no storage at all.
    return undefined;
  }
}
