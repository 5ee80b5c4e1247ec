import { Fragment } from 'react';
import { heldSigns } from '#article/document/held-signs.ts';
import { type Inline, withoutMentions } from '#article/document/inline.ts';
import { PrintedWord } from '#tools/print/PrintedWord.tsx';
import type { PrintChoice } from '#tools/print/print-choice.ts';

interface PrintedInlinesProps {
  readonly inlines: readonly Inline[];
  readonly choice: PrintChoice;
}

/** A stretch of the text on paper. Who is meant by it isn't shown: the list of actors says in which sentences they are. */
export function PrintedInlines({ inlines, choice }: PrintedInlinesProps) {
  const plain = withoutMentions(inlines);
  return plain.map((inline, index) => {
    const previous = plain[index - 1];
    if (typeof inline === 'string') return inline.slice(heldSigns(inline, previous).length);
    return (
      <Fragment key={index}>
        {/* Chromium forgets that a line may break after the space before a ruby. */}
        {choice.glosses && typeof previous === 'string' && previous.endsWith(' ') && <wbr />}
        <PrintedWord word={inline} signs={heldSigns(plain[index + 1], inline)} choice={choice} />
      </Fragment>
    );
  });
}
