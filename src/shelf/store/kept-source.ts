import { readShape } from '#keep/shape.ts';
import { storedSource } from '#shelf/store/shelf-shape.ts';
import type { ShelfWrite } from '#shelf/store/stored-text.ts';

/** A file that texts came in, byte for byte. */
export interface KeptSource {
  /** SHA-256 of its bytes, in hex. */
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
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
