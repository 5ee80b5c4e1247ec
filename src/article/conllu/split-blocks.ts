import type { Checked } from '#article/conllu/checked.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import type { SourceLine } from '#article/conllu/split-lines.ts';

/** The lines of one sentence, still unread. */
export interface Block {
  readonly comments: readonly SourceLine[];
  readonly tokens: readonly SourceLine[];
}

// The ID of a sentence's first token line: `1`, `1-2` or `0.1`.
const FIRST_ID = /^(?:1|1-\d+|0\.1)\t/;

/**
 * Cuts a file into sentences at its empty lines; more of them than needed, or none at the end, do no harm.
 * Errors: a comment between tokens, a sentence without words, a line of blanks, no empty line between sentences.
 * Source: universaldependencies.org/format.html, Sentence Boundaries and Comments.
 */
export function splitBlocks(lines: readonly SourceLine[]): Checked<readonly Block[]> {
  const errors: FormatError[] = [];
  const blocks: Block[] = [];
  let comments: SourceLine[] = [];
  let tokens: SourceLine[] = [];
  const close = () => {
    if (tokens.length > 0) blocks.push({ comments, tokens });
    comments = [];
    tokens = [];
  };
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (isBlank(line)) {
      if (line.text !== '') errors.push(errorAt(line, 'a line of blanks', 'an empty line'));
      if (isBlank(previous)) continue;
      if (tokens.length === 0 && comments.length > 0 && hasTokenNext(lines, index)) {
        errors.push(errorAt(line, 'an empty line after comments', 'a token line'));
        continue;
      }
      errors.push(...wordless(comments, tokens));
      close();
    } else if (!isComment(line)) {
      tokens.push(line);
    } else if (tokens.length === 0) {
      comments.push(line);
    } else if (!isComment(previous) && startsSentence(lines, index)) {
      errors.push(errorAt(line, 'a comment after a token', 'an empty line between sentences'));
      close();
      comments.push(line);
    } else if (!isComment(previous)) {
      errors.push(errorAt(line, 'a comment after a token', 'comments before the first token only'));
    }
  }
  errors.push(...wordless(comments, tokens));
  close();
  return { value: blocks, errors };
}

function wordless(comments: readonly SourceLine[], tokens: readonly SourceLine[]): readonly FormatError[] {
  const [first] = comments;
  if (first === undefined || tokens.length > 0) return [];
  return [errorAt(first, 'a sentence without words', 'at least one token line')];
}

/** Comments that an empty line cuts off from their words still belong to them. */
function hasTokenNext(lines: readonly SourceLine[], index: number): boolean {
  let next = index;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  return next < lines.length && !isComment(lines[next]);
}

/** Whether these comments open the next sentence: then only the empty line before them is missing. */
function startsSentence(lines: readonly SourceLine[], index: number): boolean {
  let next = index;
  while (isComment(lines[next])) next += 1;
  return FIRST_ID.test(lines[next]?.text ?? '');
}

function isBlank(line: SourceLine | undefined): boolean {
  return line !== undefined && line.text.trim() === '';
}

function isComment(line: SourceLine | undefined): boolean {
  return line?.text.startsWith('#') ?? false;
}

function errorAt(line: SourceLine, found: string, expected: string): FormatError {
  return { line: line.number, column: 1, found, expected };
}
