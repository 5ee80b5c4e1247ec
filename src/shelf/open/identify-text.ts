const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** As many of the letters as bytes. */
function spell(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}

/** The hash of a file's bytes, in hex. Where the page has no secure context, and so no hash to be had, a name at random. */
export async function identifySource(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = globalThis.crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : crypto.getRandomValues(new Uint8Array(32));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of a text of a file: the same on every device that the file is opened on. */
export async function identifyText(source: string, part: number): Promise<string> {
  const name = new TextEncoder().encode(`${source}/${part}`);
  const hash = globalThis.crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', name))
    : crypto.getRandomValues(new Uint8Array(32));
  return spell(hash.subarray(0, 10));
}
