import type { Word } from '#article/document/inline.ts';
import style from '#tools/print/PrintedWord.module.css';
import type { PrintChoice } from '#tools/print/print-choice.ts';

/** What a tie without a gloss is made of: an empty ruby text has no height. */
const emptyGloss = '\u00a0';

const ends = {
  before: { next: style.joinsBefore, apart: style.opensBefore },
  after: { next: style.joinsAfter, apart: style.opensAfter },
} as const;

interface PrintedWordProps {
  readonly word: Word;
  /** The signs behind it that it has to hold. */
  readonly signs: string;
  readonly choice: PrintChoice;
}

/** A word on paper: with its gloss, or the tie to it, and as Konjunktiv of a claim, as far as they are wanted. */
export function PrintedWord({ word, signs, choice }: PrintedWordProps) {
  const { form, gloss, tie, common, subjunctive } = word;
  const printed = choice.claims && subjunctive ? <span className={style.subjunctive}>{form}</span> : form;
  const isGlossed = choice.glosses && !(choice.onlyHarder && common);
  const held = (
    <>
      {printed}
      {signs}
    </>
  );
  if (!isGlossed || (gloss === undefined && !tie)) return held;
  const kinds = [
    tie ? style.tied : style.word,
    tie?.before && ends.before[tie.before],
    tie?.after && ends.after[tie.after],
  ];
  return (
    <ruby className={kinds.filter(Boolean).join(' ')}>
      {held}
      <rt lang="en">{gloss ?? emptyGloss}</rt>
    </ruby>
  );
}
