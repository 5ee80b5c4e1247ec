import { isAmong } from '#article/document/frequency.ts';
import { isRun, type Run, type Word } from '#article/document/inline.ts';
import style from '#tools/print/PrintedWord.module.css';
import type { PrintChoice } from '#tools/print/print-choice.ts';

/** What a tie without a gloss is made of: an empty ruby text has no height. */
const emptyGloss = '\u00a0';

interface PrintedWordProps {
  /** A word, or those of an expression that stand side by side. */
  readonly word: Word | Run;
  /** The signs behind it that it has to hold. */
  readonly signs: string;
  readonly choice: PrintChoice;
}

/** A word on paper: with its gloss, or the tie to it, and as Konjunktiv of a claim, as far as they are wanted. */
export function PrintedWord({ word, signs, choice }: PrintedWordProps) {
  const { gloss, tie, common } = word;
  const isGlossed = choice.glosses && !isAmong(common, choice.commonestLeftOut);
  const words = isRun(word) ? word.words : [word];
  const held = (
    <>
      {words.map((one, index) =>
        typeof one === 'string' ? one : <Form key={index} word={one} choice={choice} />,
      )}
      {signs}
    </>
  );
  if (!isGlossed || (gloss === undefined && !tie)) return held;
  const kinds = [
    tie ? style.tied : style.word,
    tie?.before && style.opensBefore,
    tie?.after && style.opensAfter,
  ];
  return (
    <ruby className={kinds.filter(Boolean).join(' ')}>
      {held}
      <rt lang="en">{gloss ?? emptyGloss}</rt>
    </ruby>
  );
}

function Form({ word, choice }: Pick<PrintedWordProps, 'choice'> & { readonly word: Word }) {
  const { form, subjunctive } = word;
  return choice.claims && subjunctive ? <span className={style.subjunctive}>{form}</span> : form;
}
