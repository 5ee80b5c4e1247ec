import { hashBytes, writeHex } from '#shelf/store/kept-source.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** As many of the letters as bytes. */
function spell(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}

const random = () => crypto.getRandomValues(new Uint8Array(32));

/** Names a file by its bytes, in hex; at random on a page without HTTPS, which has no hash. */
export async function identifySource(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await hashBytes(bytes);
  return hash ? writeHex(hash) : `random-${writeHex(random())}`;
}

/** The id of a text of a file: the same on every device that the file is opened on. */
export async function identifyText(source: string, part: number): Promise<string> {
  const name = new TextEncoder().encode(`${source}/${part}`);
  return spell(((await hashBytes(name)) ?? random()).subarray(0, 10));
}
