import type { Beginning } from '#article/analyse/divide-pieces.ts';
import type { BareToken } from '#article/conllu/write-bare-token.ts';
import type { DividedBlock } from '#article/skeleton/divide-text.ts';
import { splitBlock, tokensOf } from '#article/skeleton/split-block.ts';

/** A sentence before it is analysed. */
export interface PlannedSentence {
  /** Its paragraph, heading or byline. */
  readonly block: DividedBlock;
  readonly text: string;
  readonly tokens: readonly BareToken[];
}

/** The sentences of a text, in their blocks. */
export function planSentences(blocks: readonly DividedBlock[]): readonly PlannedSentence[] {
  return blocks.flatMap((block) =>
    splitBlock(block).map((text) => ({ block, text, tokens: tokensOf(block.kind, text) })),
  );
}

/** What begins with a sentence, by what stands before it. */
export function beginningOf({ block }: PlannedSentence, before: PlannedSentence | undefined): Beginning {
  if (block === before?.block) return undefined;
  return block.kind === 'head' ? 'heading' : 'paragraph';
}
