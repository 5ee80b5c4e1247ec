import { type Inline, isGlossLonger, isMention } from '#article/document/inline.ts';

/** Signs that close what stands before them. */
const closing = /^[.,;:!?…)\]“‘»›]+/;

function holdsSigns(inline: Inline | undefined): boolean {
  if (inline === undefined || typeof inline === 'string') return false;
  return isMention(inline) ? holdsSigns((inline.rest ?? inline.inlines).at(-1)) : isGlossLonger(inline);
}

/**
 * The signs that an inline begins with, if the word before it has to hold them: behind a gloss that is longer than its word
 * they would be torn off (*geht      .*).
 */
export function heldSigns(inline: Inline | undefined, before: Inline | undefined): string {
  return typeof inline === 'string' && holdsSigns(before) ? (closing.exec(inline)?.[0] ?? '') : '';
}
