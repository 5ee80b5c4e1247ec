/** Copies a text; false where the browser doesn't let the page: without a secure connection, without leave, unfocused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Without a secure connection there is no clipboard at all, whatever its type says.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the system has a sheet to share by. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/** Opens the system's sheet; false where it can't be opened. A reader who closes it wants nothing else. */
export async function share(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
