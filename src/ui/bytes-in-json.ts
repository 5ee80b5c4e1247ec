import { turn } from '#ui/turn.ts';

/** Bytes as they come out of a file: in memory of their own. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The key under which a JSON file has bytes, as base64. Nothing else in it is written under this key. */
export const bytesKey = 'bytesBase64';

/** So many bytes become one piece of text: a multiple of three, and as many as a function takes. */
const pieceLength = 24_576;
/** So many bytes of a file are read at once. */
const stepLength = 1_048_576;
/** Longer than the key with all round it. */
const overlap = 100;
const opening = new RegExp(`"${bytesKey}"\\s*:\\s*(?=")`);

/** Writes bytes as base64, in pieces, as one string of many files would be longer than a string can be. Lets the page answer in between. */
export async function encodeBytes(bytes: Uint8Array): Promise<readonly string[]> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + pieceLength))));
    if (pieces.length % 20 === 0) await turn();
  }
  return pieces;
}

function decodePiece(base64: string): Bytes {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** What was read of the bytes under one key so far; null once it is no base64. */
type Decoded = readonly Bytes[] | null;

function decodeMore(decoded: Decoded, base64: string): Decoded {
  try {
    return decoded && [...decoded, decodePiece(base64)];
  } catch {
    return null;
  }
}

function join(pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Reads a JSON file in which there may be bytes: they are an `Uint8Array` then, null where they are broken. It is read in steps, so that
 * neither its text nor its bytes are ever one string.
 * Errors: it is no JSON, or can't be read; it throws what `JSON.parse` or the browser throws.
 */
export async function readJsonWithBytes(file: Blob): Promise<unknown> {
  const decoder = new TextDecoder();
  const kept: string[] = [];
  const found: (Bytes | null)[] = [];
  let pending = '';
  let decoded: Decoded | undefined;
  for (let at = 0; at < file.size; at += stepLength) {
    pending += decoder.decode(await file.slice(at, at + stepLength).arrayBuffer(), { stream: true });
    for (let more = true; more; ) {
      if (decoded === undefined) {
        const match = opening.exec(pending);
        // The opening quote may still be on its way.
        const end = match ? match.index + match[0].length : Math.max(0, pending.length - overlap);
        kept.push(pending.slice(0, end));
        pending = pending.slice(match ? end + 1 : end);
        if (match) decoded = [];
        else more = false;
      } else {
        const close = pending.indexOf('"');
        const end = close === -1 ? pending.length - (pending.length % 4) : close;
        decoded = decodeMore(decoded, pending.slice(0, end));
        pending = pending.slice(close === -1 ? end : end + 1);
        if (close === -1) more = false;
        else {
          kept.push(String(found.length));
          found.push(decoded && join(decoded));
          decoded = undefined;
        }
      }
    }
  }
  const text = [...kept, pending, decoder.decode()].join('');
  if (found.length === 0) return JSON.parse(text);
  return JSON.parse(text, (key, value: unknown) =>
    key === bytesKey && typeof value === 'number' ? found[value] : value,
  );
}
