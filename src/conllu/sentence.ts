import type { TokenLine } from '#conllu/token.ts';

/**
 * A line that begins with `#`, read as `# key = value` when it has a `=`. `text` keeps what follows the `#` to the
 * last blank, so that a comment of another tool is written back as it came.
 * Source: universaldependencies.org/format.html, Sentence Boundaries and Comments.
 */
export interface Comment {
  readonly text: string;
  readonly key: string;
  readonly value?: string;
  /** 1-based, in the file. */
  readonly line: number;
}

/** Comments, then token lines: what stands between two empty lines of the file. */
export interface Sentence {
  readonly comments: readonly Comment[];
  readonly tokens: readonly TokenLine[];
  /** 1-based, in the file: the first comment, or the first token where there is none. */
  readonly line: number;
}

/** The value of the first `# key = value`; undefined where there is none, or none with a `=`. */
export function commentValue(sentence: Sentence, key: string): string | undefined {
  return sentence.comments.find((comment) => comment.key === key)?.value;
}
