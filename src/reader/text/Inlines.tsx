import { Fragment } from 'react';
import { heldSigns } from '#article/document/held-signs.ts';
import { type Inline, isMention, isRun } from '#article/document/inline.ts';
import { MentionView } from '#reader/text/MentionView.tsx';
import { RunView } from '#reader/text/RunView.tsx';
import { WordView } from '#reader/text/WordView.tsx';

interface InlinesProps {
  readonly inlines: readonly Inline[];
  /** Signs behind the last of them that it has to hold. */
  readonly signs?: string | undefined;
}

/** A stretch of the article's text: plain runs, words with their glosses, mentions. */
export function Inlines({ inlines, signs }: InlinesProps) {
  return inlines.map((inline, index) => {
    const previous = inlines[index - 1];
    if (typeof inline === 'string') return inline.slice(heldSigns(inline, previous).length);
    const held = index === inlines.length - 1 ? signs : heldSigns(inlines[index + 1], inline);
    // The text never changes while it is shown, so its order is its identity.
    return (
      <Fragment key={index}>
        {/* Chromium forgets that a line may break after the space before a ruby that doesn't break itself. */}
        {typeof previous === 'string' && previous.endsWith(' ') && <wbr />}
        {isMention(inline) ? (
          <MentionView mention={inline} signs={held} />
        ) : isRun(inline) ? (
          <RunView run={inline} signs={held} />
        ) : (
          <WordView word={inline} signs={held} />
        )}
      </Fragment>
    );
  });
}
