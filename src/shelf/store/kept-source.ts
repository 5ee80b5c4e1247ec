import { readShape } from '#keep/shape.ts';
import { storedSource } from '#shelf/store/shelf-shape.ts';
import type { ShelfWrite } from '#shelf/store/stored-text.ts';

/** A file that texts came in, byte for byte. */
export interface KeptSource {
  /** SHA-256 of its bytes, in hex; `random-` and as much where there was none to be had. */
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What names a file by its bytes, SHA-256 in hex; one that was named without a secure context has a name at random. */
export const sourceHash = /^[0-9a-f]{64}$/;

/** The SHA-256 of bytes; undefined where there is none to be had, on a page without HTTPS. */
export async function hashBytes(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!globalThis.crypto.subtle) return undefined;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Bytes in hex. */
export function writeHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a stored value is; undefined where it is no file, or none is there. */
export function readStoredSource(raw: unknown): KeptSource | undefined {
  const read = readShape(storedSource, raw);
  return read.ok ? { ...read.value, bytes: new Uint8Array(read.value.bytes) } : undefined;
}

/** Writes a file unless it is there: a name made of the bytes means the same bytes. */
export async function putSource(transaction: ShelfWrite, { id, fileName, bytes }: KeptSource): Promise<void> {
  const store = transaction.objectStore('sources');
  if ((await store.getKey(id)) !== undefined) return;
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  await store.put({ id, fileName, bytes: isWhole ? buffer : bytes.slice().buffer });
}
