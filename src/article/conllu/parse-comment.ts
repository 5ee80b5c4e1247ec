import type { Place } from '#article/conllu/format-error.ts';
import type { Comment } from '#article/conllu/sentence.ts';
import type { SourceLine } from '#article/conllu/split-lines.ts';

/**
 * Reads `# key = value`; a comment without `=` (`# newpar`) is all key. Nothing can be wrong with a comment as such.
 * Source: universaldependencies.org/format.html, Sentence Boundaries and Comments.
 */
export function parseComment(line: SourceLine): Comment {
  const text = line.text.slice(1);
  const equals = text.indexOf('=');
  if (equals === -1) return { text, key: text.trim(), line: line.number };
  return { text, key: text.slice(0, equals).trim(), value: text.slice(equals + 1).trim(), line: line.number };
}

/** Where the value of a comment begins, or its key where it has no value; `offset` goes on from there. */
export function commentPlace(comment: Comment, offset = 0): Place {
  const start = comment.value === undefined ? 0 : comment.text.indexOf('=') + 1;
  const blanks = comment.text.length - start - comment.text.slice(start).trimStart().length;
  return { line: comment.line, column: 2 + start + blanks + offset };
}
