import type { Word } from '#article/document/inline.ts';
import later from '#reader/text/WordView.later.module.css';
import style from '#reader/text/WordView.module.css';

/** What a tie without a gloss is made of: a line whose ruby is empty has no room for it (*bekannt* alone in the last line). */
const tie = '\u00a0';

/** Firefox hides a ruby text that says the same as its word (*in*, "in"), unless it ends in something that nobody sees. */
const wordJoiner = '\u2060';

/** From how many letters on a word may be wider than a line of large letters: *Hintergrund*, twice as large, on a phone. */
const longWord = 9;

interface WordViewProps {
  readonly word: Word;
}

/**
 * A word and the gloss under it, or the tie that says where the gloss of its expression is. The gloss is `hidden` until
 * the style shows it and `inert` when it does: it is seen and never selected, copied, found in the page, or read out in
 * the midst of a German sentence. Reader views look at `aria-hidden` only, and tools that translate the page at `translate`.
 */
export function WordView({ word: { form, gloss, tied, common, subjunctive } }: WordViewProps) {
  if (gloss === undefined && !tied) {
    return (
      <span data-word data-subjunctive={subjunctive}>
        {form}
      </span>
    );
  }
  const kinds = [
    tied ? style.tied : style.word,
    common && style.common,
    form.length >= longWord && later.long,
  ];
  return (
    <span className={kinds.filter(Boolean).join(' ')} data-word data-subjunctive={subjunctive}>
      {form}
      <span className={style.gloss} lang="en" translate="no" hidden inert aria-hidden>
        {gloss === form ? `${gloss}${wordJoiner}` : (gloss ?? tie)}
      </span>
    </span>
  );
}
