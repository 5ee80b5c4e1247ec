import { Fragment } from 'react';
import { type Inline, isMention } from '#article/document/inline.ts';
import { PrintedWord } from '#tools/print/PrintedWord.tsx';
import type { PrintChoice } from '#tools/print/print-choice.ts';

interface PrintedInlinesProps {
  readonly inlines: readonly Inline[];
  readonly choice: PrintChoice;
}

/** A stretch of the text on paper. Who is meant by it isn't shown: the list of actors says in which sentences they are. */
export function PrintedInlines({ inlines, choice }: PrintedInlinesProps) {
  return inlines.map((inline, index) => {
    if (typeof inline === 'string') return inline;
    const previous = inlines[index - 1];
    return (
      <Fragment key={index}>
        {/* Chromium forgets that a line may break after the space before a ruby. */}
        {choice.glosses && typeof previous === 'string' && previous.endsWith(' ') && <wbr />}
        {isMention(inline) ? (
          <PrintedInlines inlines={[...inline.inlines, ...(inline.rest ?? [])]} choice={choice} />
        ) : (
          <PrintedWord word={inline} choice={choice} />
        )}
      </Fragment>
    );
  });
}
