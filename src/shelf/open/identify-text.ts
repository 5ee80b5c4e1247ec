const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** As many of the letters as bytes. */
function spell(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}

/** The SHA-256 of bytes. Where the page has no secure context, and so no hash to be had, as much at random. */
async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return globalThis.crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : crypto.getRandomValues(new Uint8Array(32));
}

/** Names a file by its bytes, in hex. */
export async function identifySource(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Array.from(await hash(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of a text of a file: the same on every device that the file is opened on. */
export async function identifyText(source: string, part: number): Promise<string> {
  const name = new TextEncoder().encode(`${source}/${part}`);
  return spell((await hash(name)).subarray(0, 10));
}
