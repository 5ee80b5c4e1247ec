import { Fragment } from 'react';
import { type Inline, isMention } from '#article/document/inline.ts';
import { MentionView } from '#reader/text/MentionView.tsx';
import { WordView } from '#reader/text/WordView.tsx';

interface InlinesProps {
  readonly inlines: readonly Inline[];
}

/** A stretch of the article's text: plain runs, words with their glosses, mentions. */
export function Inlines({ inlines }: InlinesProps) {
  return inlines.map((inline, index) => {
    if (typeof inline === 'string') return inline;
    const previous = inlines[index - 1];
    // The text never changes while it is shown, so its order is its identity.
    return (
      <Fragment key={index}>
        {/* Chromium forgets that a line may break after the space before a ruby that doesn't break itself. */}
        {typeof previous === 'string' && previous.endsWith(' ') && <wbr />}
        {isMention(inline) ? <MentionView mention={inline} /> : <WordView word={inline} />}
      </Fragment>
    );
  });
}
