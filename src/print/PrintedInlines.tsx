import { Fragment } from 'react';
import { type Inline, isMention } from '#document/inline.ts';
import style from '#print/PrintedInlines.module.css';
import type { PrintChoice } from '#print/print-parts.ts';

/** What a tie without a gloss is made of: an empty ruby text has no height. */
const tie = '\u00a0';

interface PrintedInlinesProps {
  readonly inlines: readonly Inline[];
  readonly choice: PrintChoice;
}

/** A stretch of the text on paper: with the glosses under its words and the Konjunktiv marked, as far as they are wanted. */
export function PrintedInlines({ inlines, choice }: PrintedInlinesProps) {
  return inlines.map((inline, index) => {
    if (typeof inline === 'string') return inline;
    if (isMention(inline)) {
      return (
        <PrintedInlines key={index} inlines={[...inline.inlines, ...(inline.rest ?? [])]} choice={choice} />
      );
    }
    const { form, gloss, tied, subjunctive } = inline;
    const word = choice.claims && subjunctive ? <span className={style.subjunctive}>{form}</span> : form;
    if (!choice.glosses || (gloss === undefined && !tied)) return <Fragment key={index}>{word}</Fragment>;
    return (
      <Fragment key={index}>
        {/* Chromium forgets that a line may break after the space before a ruby. */}
        <wbr />
        <ruby className={tied ? style.tied : style.word}>
          {word}
          <rt lang="en">{gloss ?? tie}</rt>
        </ruby>
      </Fragment>
    );
  });
}
