import { decodePiece, skipMark } from '#article/adopt/decode-source.ts';
import type { FormatError } from '#article/conllu/format-error.ts';

/** The longest line, in bytes, and the most lines of a sentence: more is no sentence that a person reads. */
export const longestLine = 100_000;
const mostLines = 5_000;

/** Where a sentence begins in a file, found before anything of it is read. */
export interface SentenceOutline {
  /** Where its first comment begins, in bytes. */
  readonly start: number;
  /** The number of that line, from 1. */
  readonly line: number;
  /** Whether a document or a paragraph begins with it. */
  readonly opens?: 'document' | 'paragraph';
  /** Why it can't be read, in a bounded time. */
  readonly excess?: FormatError;
}

/** A file cut into its sentences, with what holds for all of it. */
export interface FileOutline {
  readonly sentences: readonly SentenceOutline[];
  /** How many lines it has. */
  readonly lines: number;
  /** What `# global.Entity` declares: it stands once, in the first document. */
  readonly entityNames?: string;
}

const hash = 0x23;

interface Open {
  start: number;
  line: number;
  opens?: 'document' | 'paragraph';
  excess?: FormatError;
  rows: number;
}

/**
 * Finds where sentences, paragraphs and documents begin, in one way through the file, so that each text can be read by
 * itself. A sentence ends at an empty line behind a word, or where a comment names a new document.
 */
export function outlineFile(bytes: Uint8Array): FileOutline {
  const sentences: SentenceOutline[] = [];
  let entityNames: string | undefined;
  let open: Open | undefined;
  const close = () => {
    if (open === undefined) return;
    const { start, line, opens, excess } = open;
    sentences.push({ start, line, ...(opens && { opens }), ...(excess && { excess }) });
    open = undefined;
  };
  let line = 0;
  // A byte order mark is no part of the first line.
  for (let start = skipMark(bytes); start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    const length = (end === -1 ? bytes.length : end) - start;
    line += 1;
    if (isBlank(bytes, start, next)) {
      if (open && open.rows > 0) close();
    } else if (bytes[start] === hash) {
      // What a comment says stands in its beginning.
      const comment = decodePiece(bytes, start, start + Math.min(length, 200));
      if (open && open.rows > 0 && /^#\s*newdoc\b/.test(comment)) close();
      open ??= { start, line, rows: 0 };
      noteOpening(open, comment);
      entityNames ??= /^#\s*global\.Entity\s*=\s*(\S+)/.exec(comment)?.[1];
    } else {
      open ??= { start, line, rows: 0 };
      open.rows += 1;
      if (open.rows === mostLines + 1)
        open.excess ??= exceed(line, 1, `more than ${mostLines} lines in a sentence`, `${mostLines} at most`);
    }
    if (open && length > longestLine)
      open.excess ??= exceed(line, 1, `a line of ${length} bytes`, `${longestLine} at most`);
    start = next;
  }
  close();
  return { sentences, lines: line, ...(entityNames !== undefined && { entityNames }) };
}

function noteOpening(open: Open, comment: string): void {
  if (/^#\s*newdoc\b/.test(comment)) open.opens = 'document';
  else if (/^#\s*newpar/.test(comment)) open.opens ??= 'paragraph';
}

function exceed(line: number, column: number, found: string, expected: string): FormatError {
  return { line, column, found, expected };
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x0a && byte !== 0x0d && byte !== 0x20 && byte !== 0x09) return false;
  }
  return true;
}
