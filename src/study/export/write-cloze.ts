import type { ExpressionContent } from '#study/store/saved-expression.ts';

/** A stretch of a sentence: shown, or a gap with what was there. */
export interface ClozePiece {
  readonly kind: 'text' | 'gap';
  readonly text: string;
}

/**
 * A sentence with a gap for each separate stretch of an expression: two for *gaben … bekannt*, one for *Sinn und Zweck*.
 * The pieces together are the sentence.
 */
export function writeCloze({
  sentence,
  ranges,
}: Pick<ExpressionContent, 'sentence' | 'ranges'>): readonly ClozePiece[] {
  const pieces: ClozePiece[] = [];
  const add = (kind: ClozePiece['kind'], text: string) => {
    if (text !== '') pieces.push({ kind, text });
  };
  let end = 0;
  for (const [from, to] of ranges) {
    const between = sentence.slice(end, from);
    const last = pieces.at(-1);
    // Words with nothing but a space between them are one stretch.
    if (last?.kind === 'gap' && between.trim() === '') {
      pieces.splice(-1, 1, { kind: 'gap', text: last.text + between + sentence.slice(from, to) });
    } else {
      add('text', between);
      add('gap', sentence.slice(from, to));
    }
    end = to;
  }
  add('text', sentence.slice(end));
  return pieces;
}

/** The sentence as one reads it with the gaps in it: *Er ___ nie ___.* */
export function clozeText(pieces: readonly ClozePiece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'gap' ? '___' : text)).join('');
}
