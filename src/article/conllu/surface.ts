import { miscValue } from '#article/conllu/find-misc.ts';
import { matchForms } from '#article/conllu/match-forms.ts';
import { commentValue, type Sentence } from '#article/conllu/sentence.ts';
import type { MultiwordLine, TokenLine, WordLine } from '#article/conllu/token.ts';

/** A line that is printed, with the words it stands for. */
interface SurfaceLine {
  readonly line: MultiwordLine | WordLine;
  readonly words: readonly WordLine[];
}

/** A word as it is printed: a contraction with the words it covers (*im*: *in*, *dem*), or a word by itself. */
export interface SurfaceToken extends SurfaceLine {
  readonly form: string;
  /** What separates it from the next: nothing, or the very white space of `# text`. */
  readonly space: string;
}

/**
 * The printed words of a sentence. `# text` says what stands between them; where there is none, or it is the text of
 * something else, `SpaceAfter=No` does. After the last one only `SpaceAfter=No` can tell: the text ends there.
 * Source: universaldependencies.org/format.html, Words, Tokens and Empty Nodes; Untokenized Text.
 */
export function surfaceTokens(sentence: Sentence): readonly SurfaceToken[] {
  const lines = surfaceLines(sentence.tokens);
  const text = commentValue(sentence, 'text') ?? '';
  const { starts, ends, rest } = matchForms(
    text,
    lines.map(({ line }) => line.form),
  );
  const matched = ends.length === lines.length && rest === '';
  return lines.map(({ line, words }, index) => {
    const marked = miscValue(line.misc, 'SpaceAfter') === 'No' ? '' : ' ';
    const next = starts[index + 1];
    const space = matched && next !== undefined ? text.slice(ends[index], next) : marked;
    return { form: line.form, line, words, space };
  });
}

/** The text that the printed words of a sentence make, without a blank at its end. */
export function surfaceText(sentence: Sentence): string {
  return surfaceTokens(sentence)
    .map(({ form, space }) => form + space)
    .join('')
    .trimEnd();
}

/** The lines that are printed, in order: contractions, and words outside one. Expects IDs in their turn. */
export function surfaceLines(tokens: readonly TokenLine[]): readonly SurfaceLine[] {
  const lines: { line: MultiwordLine | WordLine; words: WordLine[] }[] = [];
  let covered = 0;
  for (const token of tokens) {
    if (token.kind === 'empty') continue;
    if (token.kind === 'multiword') {
      lines.push({ line: token, words: [] });
      covered = token.last;
    } else if (token.id <= covered) lines.at(-1)?.words.push(token);
    else lines.push({ line: token, words: [token] });
  }
  return lines;
}
