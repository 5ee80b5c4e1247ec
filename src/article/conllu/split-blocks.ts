import type { Checked } from '#article/conllu/checked.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { SourceLine } from '#article/conllu/split-lines.ts';

/** The lines of one sentence, still unread; without tokens where it has lost them. */
export interface Block {
  readonly comments: readonly SourceLine[];
  readonly tokens: readonly SourceLine[];
}

// The ID of a sentence's second word, or of a contraction that begins with it.
const SECOND_ID = /^2(?:-\d+)?\t/;

// The ID of a sentence's first token line: `1`, `1-2` or `0.1`.
const FIRST_ID = /^(?:1|1-\d+|0\.1)\t/;

/**
 * Cuts a file into sentences at its empty lines; more of them than needed, or none at the end, do no harm.
 * Errors: a comment between tokens or without its `#`, a sentence without words, a line of blanks, no empty line between
 * sentences, or one within.
 * Source: universaldependencies.org/format.html, Sentence Boundaries and Comments.
 */
export function splitBlocks(source: readonly SourceLine[]): Checked<readonly Block[]> {
  const lines = source.map((line) => (hasLostMark(line) ? restoreMark(line) : line));
  const errors: FormatError[] = source
    .filter(hasLostMark)
    .map((line) => errorAt(line, quoteText(line.text), 'a comment, which begins with "#"'));
  const blocks: Block[] = [];
  let comments: SourceLine[] = [];
  let tokens: SourceLine[] = [];
  // How many of the comments were told already, as they have no words before the empty line.
  let told = 0;
  const close = () => {
    errors.push(...wordless(comments[told], tokens));
    // Comments that name no sentence belong to the next one: only the empty line between them is wrong.
    const isNamed = comments.slice(told).some(isName);
    told = comments.length;
    if (tokens.length === 0 && !isNamed) return;
    blocks.push({ comments, tokens });
    comments = [];
    tokens = [];
    told = 0;
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
      if (tokens.length > 0 && goesOn(lines, index)) {
        errors.push(errorAt(line, 'an empty line within a sentence', 'the next token line'));
        continue;
      }
      close();
    } else if (!isComment(line)) {
      if (beginsAnew(tokens.at(-1), line, lines[index + 1])) {
        errors.push(errorAt(line, 'a new sentence', 'an empty line before it'));
        close();
      }
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
  close();
  return { value: blocks, errors };
}

function wordless(first: SourceLine | undefined, tokens: readonly SourceLine[]): readonly FormatError[] {
  if (first === undefined || tokens.length > 0) return [];
  return [errorAt(first, 'a sentence without words', 'at least one token line')];
}

/** Comments that an empty line cuts off from their words still belong to them. */
function hasTokenNext(lines: readonly SourceLine[], index: number): boolean {
  const next = findNext(lines, index);
  return next !== undefined && !isComment(next);
}

/** Words that an empty line cuts off from those before still belong to them: no sentence begins with its sixth word. */
function goesOn(lines: readonly SourceLine[], index: number): boolean {
  const text = findNext(lines, index)?.text ?? '';
  return /^\d/.test(text) && text.includes('\t') && !FIRST_ID.test(text);
}

function findNext(lines: readonly SourceLine[], index: number): SourceLine | undefined {
  let next = index;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  return lines[next];
}

/** Whether words count from 1 again, behind the second one at least, and go on so: one number alone may be a slip. */
function beginsAnew(before: SourceLine | undefined, line: SourceLine, next: SourceLine | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  return FIRST_ID.test(line.text) && SECOND_ID.test(next.text) && /^(?:[2-9]|\d\d+)\t/.test(before.text);
}

/** Whether a line is a comment but for its `#`, or has something before it: `sent_id = s1`. A token line has a TAB. */
function hasLostMark({ text }: SourceLine): boolean {
  return /^\s+#/.test(text) || (!text.includes('\t') && /^[A-Za-z][\w.:]*(?: id)?\s*=/.test(text));
}

function restoreMark({ text, number }: SourceLine): SourceLine {
  return { text: `# ${text.replace(/^\s*#?\s*/, '')}`, number };
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

/** Whether a comment names its sentence: then its words are lost, and it is one all the same. */
function isName(line: SourceLine): boolean {
  return /^#\s*sent_id\s*=/.test(line.text);
}

function isComment(line: SourceLine | undefined): boolean {
  return line?.text.startsWith('#') ?? false;
}

function errorAt(line: SourceLine, found: string, expected: string): FormatError {
  return { line: line.number, column: 1, found, expected };
}
