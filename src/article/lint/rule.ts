import type { ActorRegistry } from '#article/compile/read-actors.ts';
import type { Lexicon } from '#article/compile/read-lexicon.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import type { Sentence } from '#article/conllu/sentence.ts';

/** A file whose format is right, and who is known by name. */
export interface ParsedFile {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly registry: ActorRegistry;
  /** What dictionaries say of its words, where there is one. */
  readonly lexicon: Lexicon | undefined;
}

/**
 * What a breach of a rule is:
 * - `standard`: what Universal Dependencies or CorefUD demands, an error in any file;
 * - `convention`: how our articles are annotated, our own layers included. An error in an article, a warning in another
 *   file, which may use a key of ours (`Gloss=`) for something else;
 * - `advice`: a warning in any file.
 */
export type Force = 'standard' | 'convention' | 'advice';

/** One thing that must be true of a file. */
export interface Rule {
  readonly name: string;
  readonly force: Force;
  readonly check: (file: ParsedFile) => readonly FormatError[];
}
