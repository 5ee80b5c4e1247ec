import { type Inline, isMention } from '#document/inline.ts';
import { MentionView } from '#reading/MentionView.tsx';
import { WordView } from '#reading/WordView.tsx';

interface InlinesProps {
  readonly inlines: readonly Inline[];
}

/** A stretch of the article's text: plain runs, words with their glosses, mentions. */
export function Inlines({ inlines }: InlinesProps) {
  return inlines.map((inline, index) => {
    if (typeof inline === 'string') return inline;
    // The text never changes while it is shown, so its order is its identity.
    return isMention(inline) ? (
      <MentionView key={index} mention={inline} />
    ) : (
      <WordView key={index} word={inline} />
    );
  });
}
