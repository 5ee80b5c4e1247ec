import { type Inline, isMention, type Word } from '#document/inline.ts';

/** The words among inlines, as they are printed. */
export function wordsOf(inlines: readonly Inline[]): readonly Word[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    return isMention(inline) ? wordsOf([...inline.inlines, ...(inline.rest ?? [])]) : [inline];
  });
}
