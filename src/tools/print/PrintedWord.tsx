import type { Word } from '#article/document/inline.ts';
import style from '#tools/print/PrintedWord.module.css';
import type { PrintChoice } from '#tools/print/print-choice.ts';

/** What a tie without a gloss is made of: an empty ruby text has no height. */
const tie = '\u00a0';

interface PrintedWordProps {
  readonly word: Word;
  readonly choice: PrintChoice;
}

/** A word on paper: with its gloss, or the tie to it, and as Konjunktiv of a claim, as far as they are wanted. */
export function PrintedWord({ word, choice }: PrintedWordProps) {
  const { form, gloss, tied, common, subjunctive } = word;
  const printed = choice.claims && subjunctive ? <span className={style.subjunctive}>{form}</span> : form;
  const isGlossed = choice.glosses && !(choice.onlyHarder && common);
  if (!isGlossed || (gloss === undefined && !tied)) return printed;
  return (
    <ruby className={tied ? style.tied : style.word}>
      {printed}
      <rt lang="en">{gloss ?? tie}</rt>
    </ruby>
  );
}
