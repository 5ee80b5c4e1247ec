/** Whether there is a database of a name on this device, without making it. False too where storage is refused, or the browser doesn't tell. */
export async function hasDatabase(name: string): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some((one) => one.name === name);
  } catch {
    return false;
  }
}
