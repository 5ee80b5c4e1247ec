import type { OrRefusal } from '#article/adopt/refusal.ts';

/** In bytes: more than a treebank has, and less than the half of what a string can hold. */
const largest = 200_000_000;

/** How much is looked at to tell what the bytes are. */
const looked = 4_096;

/** What a file begins with that packs others, or is no text: ZIP (DOCX, ODT, EPUB too), GZIP, bzip2, xz, 7z. */
const packings: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x37, 0x7a, 0xbc, 0xaf],
];

const pdf = [0x25, 0x50, 0x44, 0x46];

function beginsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, index) => bytes[index] === sign);
}

/** UTF-16 says so in its first two bytes, or every second byte of a Latin text is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff])) return true;
  const head = bytes.subarray(0, looked);
  const zeros = [0, 1].map((rest) => head.filter((byte, index) => byte === 0 && index % 2 === rest).length);
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  return (even > 0.4 * half && odd < 0.1 * half) || (odd > 0.4 * half && even < 0.1 * half);
}

/** Bytes that are validated at once: the whole of a treebank as a string is twice as large as its file. */
const stride = 1_000_000;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += stride) {
      decoder.decode(bytes.subarray(at, at + stride), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Line ends of an old Macintosh as those of today. */
function modernise(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0x0a) ? bytes : bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
}

/** A piece of a file as text. */
export function decodePiece(bytes: Uint8Array, start?: number, end?: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end));
}

/** Where a file begins behind its byte order mark. */
export function skipMark(bytes: Uint8Array): number {
  return beginsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
}

/** What an HTML file says of its encoding, in its first bytes. Source: html.spec.whatwg.org, “Determining the character encoding”. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, looked));
  return /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/i
    .exec(head)
    ?.slice(1)
    .find((label) => label !== undefined);
}

/** How bytes are to be read that may be no UTF-8. What is valid UTF-8 is that, whatever it says. */
function findEncoding(bytes: Uint8Array): string {
  if (isUtf16(bytes)) {
    const isBig = beginsWith(bytes, [0xfe, 0xff]) || (bytes[0] === 0 && bytes[1] !== 0);
    return isBig ? 'utf-16be' : 'utf-16le';
  }
  // As Windows wrote German before.
  return isUtf8(bytes) ? 'utf-8' : (findDeclared(bytes) ?? 'windows-1252');
}

/** The text of a file as people have it, in whatever encoding; undefined of what is packed, or no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.length > largest || packings.some((signs) => beginsWith(bytes, signs))) return undefined;
  const encoding = findEncoding(bytes);
  const isText = encoding.startsWith('utf-16') || !bytes.subarray(0, looked).includes(0);
  if (!isText || beginsWith(bytes, pdf)) return undefined;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // A label that no browser knows.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The bytes of a file that is a text in UTF-8; they are decoded piece by piece.
 * Errors: a word for what is no text, or one in another encoding.
 */
export function decodeSource(source: Uint8Array | string): OrRefusal<{ readonly bytes: Uint8Array }> {
  if (source.length > largest) return { ok: false, refusal: 'too-large' };
  if (typeof source === 'string') return { ok: true, bytes: modernise(new TextEncoder().encode(source)) };
  if (packings.some((signs) => beginsWith(source, signs))) return { ok: false, refusal: 'packed' };
  if (isUtf16(source)) return { ok: false, refusal: 'utf-16' };
  if (source.subarray(0, looked).includes(0)) return { ok: false, refusal: 'binary' };
  if (isUtf8(source)) return { ok: true, bytes: modernise(source) };
  return { ok: false, refusal: beginsWith(source, pdf) ? 'binary' : 'not-utf-8' };
}
