import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesKey, encodeBytes, readJsonWithBytes } from '#ui/bytes-in-json.ts';

const bytesOf = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 9)) % 256);
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** JSON with a digest for bytes, as millions of numbers take long to compare. */
function digested(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (part instanceof Uint8Array ? digest(part) : part)));
}

describe('bytes in a JSON file', () => {
  it('are read as they were written, whatever their number, and where the steps of the reading cut them', async () => {
    const lengths = [0, 1, 2, 3, 24_576, 24_577, 2_000_001];
    const parts: BlobPart[] = ['{"name": "Mär\\"chen", "list": [1'];
    for (const length of lengths) {
      parts.push(`, {"${bytesKey}" : "`, ...(await encodeBytes(bytesOf(length))), '", "of": "äöü"}');
    }
    const list = [1, ...lengths.map((length) => ({ [bytesKey]: digest(bytesOf(length)), of: 'äöü' }))];
    // So that steps end in the text, in the key, and in the bytes.
    for (const blanks of [0, 1_048_576 - 50, 1_048_576 - 40, 1_048_576 - 30]) {
      const read = await readJsonWithBytes(new Blob(['\uFEFF', ' '.repeat(blanks), ...parts, ']}']));
      expect(digested(read)).toEqual({ name: 'Mär"chen', list });
    }
  });

  it('are null where they are no base64, and nothing else of the file changes', async () => {
    const text = `{"${bytesKey}": "n?", "say": "\\"${bytesKey}\\": \\"QQ==\\"", "list": ["${bytesKey}", "QQ=="]}`;
    expect(await readJsonWithBytes(new Blob([text]))).toEqual({ ...JSON.parse(text), [bytesKey]: null });
  });

  it.each(['', '{', `{"${bytesKey}": "QQ==`])('%j is no JSON', async (text) => {
    await expect(readJsonWithBytes(new Blob([text]))).rejects.toThrow(SyntaxError);
  });
});
