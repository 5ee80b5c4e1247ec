import { isCellBroken } from '#article/conllu/check-cells.ts';
import { checkCharacters, isLegible, isPlain } from '#article/conllu/check-characters.ts';
import { checkIds } from '#article/conllu/check-ids.ts';
import { checkSpaceAfter } from '#article/conllu/check-space-after.ts';
import { checkText } from '#article/conllu/check-text.ts';
import { checkTree } from '#article/conllu/check-tree.ts';
import type { Checked } from '#article/conllu/checked.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { parseComment } from '#article/conllu/parse-comment.ts';
import { parseTokenLine } from '#article/conllu/parse-token-line.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import type { Block } from '#article/conllu/split-blocks.ts';
import type { SourceLine } from '#article/conllu/split-lines.ts';
import { COLUMN, type ColumnName } from '#article/conllu/split-row.ts';
import type { TokenLine } from '#article/conllu/token.ts';

/** A sentence as far as it could be read; `whole` if every line of it was, and the IDs are in their turn. */
export interface ParsedSentence {
  /** Its comments; its tokens if it is whole; a HEAD on its words if they make a tree. */
  readonly sentence: Sentence;
  readonly whole: boolean;
  readonly errors: readonly FormatError[];
}

/**
 * Reads one sentence, from its characters up to its tree. Each check relies on the ones before it and waits until they
 * pass, so that one slip (a TAB too few) isn't reported once more as a missing word, a broken tree and a wrong text.
 * Errors: see the checks; what a sentence owes to others (`# sent_id`) is checked with the file.
 */
export function parseSentence(block: Block): ParsedSentence {
  const garbled = [...block.comments, ...block.tokens].flatMap(checkCharacters);
  const comments = block.comments.map(compose).map(parseComment);
  const lines = block.tokens.filter(isLegible).map(parseTokenLine);
  const tokens = lines.flatMap(({ value }) => value ?? []);
  const line = (block.comments[0] ?? block.tokens[0])?.number ?? 1;
  const errors = [...garbled, ...lines.flatMap((read) => read.errors)];
  const fragment: Sentence = { comments, tokens: [], line };
  if (tokens.length === 0 || tokens.length < block.tokens.length)
    return { sentence: fragment, whole: false, errors };
  const disorder = checkIds(tokens);
  if (disorder.length > 0) return { sentence: fragment, whole: false, errors: [...errors, ...disorder] };
  const sentence: Sentence = { comments, tokens, line };
  const words = tokens.filter((token) => token.kind === 'word');
  const formless = !block.comments.every(isLegible) || lines.some((read) => isBroken(read, 'FORM'));
  const readings = new Map(lines.map((read) => [read.value?.line, read]));
  const astray = checkTree(words);
  const further = [
    ...astray.filter((error) => !isReported(error, readings.get(error.line))),
    ...(formless ? [] : checkText(sentence)),
    ...checkSpaceAfter(tokens),
  ];
  const judged = astray.length === 0 ? sentence : { ...sentence, tokens: tokens.map(uproot) };
  return { sentence: judged, whole: true, errors: [...errors, ...further] };
}

/** The line with its letters and marks put together, so that what is told of them is not told again as another text. */
function compose(line: SourceLine): SourceLine {
  // To put a million marks in order takes hours.
  if (isPlain(line.text) || !isLegible(line)) return line;
  const text = line.text.normalize('NFC');
  return text === line.text ? line : { ...line, text };
}

/** A token without its HEAD: who follows HEADs that make no tree may go in a circle. */
function uproot(token: TokenLine): TokenLine {
  return token.kind === 'word' ? { ...token, head: null } : token;
}

/** Whether a HEAD or DEPREL that doesn't fit the tree was no HEAD or DEPREL in the first place. */
function isReported(error: FormatError, read: Checked<TokenLine | undefined> | undefined): boolean {
  const name = error.column === read?.value?.columns[COLUMN.HEAD] ? 'HEAD' : 'DEPREL';
  return read !== undefined && isBroken(read, name);
}

function isBroken({ value, errors }: Checked<TokenLine | undefined>, name: ColumnName): boolean {
  return value !== undefined && isCellBroken(value, name, errors);
}
