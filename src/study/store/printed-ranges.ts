import { type Inline, inlineText, isMention, isRun } from '#article/document/inline.ts';
import type { TextRange } from '#study/store/saved-expression.ts';

/** Where each printed word stands in the text of inlines, in order: the range at 0 is that of the word at position 0. */
export function printedRanges(inlines: readonly Inline[], from = 0): readonly TextRange[] {
  let offset = from;
  return inlines.flatMap((inline) => {
    const start = offset;
    if (typeof inline === 'string') {
      offset += inline.length;
      return [];
    }
    if (isMention(inline)) {
      const inner = [...inline.inlines, ...(inline.rest ?? [])];
      offset += inlineText(inner).length;
      return printedRanges(inner, start);
    }
    offset += inlineText([inline]).length;
    return isRun(inline) ? printedRanges(inline.words, start) : [[start, offset]];
  });
}
