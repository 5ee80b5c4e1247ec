import type { TokenLine, WordLine } from '#article/conllu/token.ts';

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

/** The first comment with this key. */
export function findComment(sentence: Sentence, key: string): Comment | undefined {
  return sentence.comments.find((comment) => comment.key === key);
}

/** The value of the first `# key = value`; undefined where there is none, or none with a `=`. */
export function commentValue(sentence: Sentence, key: string): string | undefined {
  return findComment(sentence, key)?.value;
}

/** The syntactic words of a sentence, in order: the nodes of its tree. */
export function wordsOf(sentence: Sentence): readonly WordLine[] {
  return sentence.tokens.filter((token) => token.kind === 'word');
}

/** Whether a document of its file begins with a sentence. */
export function beginsDocument({ comments }: Sentence): boolean {
  return comments.some(({ key }) => key === 'newdoc' || key === 'newdoc id');
}

/** The number of the document that each sentence is in, from 0. */
export function numberDocuments(sentences: readonly Sentence[]): readonly number[] {
  let document = 0;
  return sentences.map((sentence, index) => {
    if (index > 0 && beginsDocument(sentence)) document += 1;
    return document;
  });
}
