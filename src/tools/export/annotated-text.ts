import type { Sentence } from '#article/document/article.ts';
import { type Inline, inlineText, isMention, isRun, type Mention } from '#article/document/inline.ts';

/** Words in the text of their sentence, as offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where things stand in the text of a sentence. */
export interface AnnotatedText {
  readonly text: string;
  /** The printed words, in order. */
  readonly words: readonly Stretch[];
  /** The words that mean an actor, without what only follows them. */
  readonly mentions: readonly (Stretch & { readonly mention: Mention })[];
}

/** Finds where the words and the mentions of a sentence stand in its text. */
export function locate({ inlines }: Sentence): AnnotatedText {
  const words: Stretch[] = [];
  const mentions: (Stretch & { readonly mention: Mention })[] = [];
  let offset = 0;
  const walk = (those: readonly Inline[]): void => {
    for (const inline of those) {
      if (typeof inline === 'string') offset += inline.length;
      else if (isMention(inline)) {
        mentions.push({ mention: inline, start: offset, end: offset + inlineText(inline.inlines).length });
        walk(inline.inlines);
        walk(inline.rest ?? []);
      } else if (isRun(inline)) walk(inline.words);
      else {
        words.push({ start: offset, end: offset + inline.form.length });
        offset += inline.form.length;
      }
    }
  };
  walk(inlines);
  return { text: inlineText(inlines), words, mentions };
}
