import { createHash } from 'node:crypto';

/** A part of a file's name that tells of its content, so that the file may be kept for ever. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
