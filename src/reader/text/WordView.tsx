import type { Word } from '#article/document/inline.ts';
import later from '#reader/text/WordView.later.module.css';
import style from '#reader/text/WordView.module.css';

/** What a tie without a gloss is made of: a line whose ruby is empty has no room for it (*bekannt* alone in the last line). */
const emptyGloss = '\u00a0';

/** Firefox hides a ruby text that says the same as its word (*in*, "in"), unless it ends in something that nobody sees. */
const wordJoiner = '\u2060';

/** From how many letters on a word may be wider than a line of large letters: *Hintergrund*, twice as large, on a phone. */
const longWord = 9;

/** What stands under a word. */
function glossText({ form, gloss }: Word): string {
  if (gloss === undefined) return emptyGloss;
  return gloss === form ? `${gloss}${wordJoiner}` : gloss;
}

/** The sides of a tie, as the style draws them: closed, going on under the next word, or open towards what stands apart. */
const ends = {
  before: { next: later.joinsBefore, apart: later.opensBefore },
  after: { next: later.joinsAfter, apart: later.opensAfter },
} as const;

interface WordViewProps {
  readonly word: Word;
  /** The signs behind it, where a gloss that is wider than the word would tear them off: *geht.* */
  readonly signs?: string | undefined;
}

/**
 * A word and the gloss under it, or the tie that says where the gloss of its expression is. The gloss is `hidden` until
 * the style shows it and `inert` when it does: it is seen and never selected, copied, found in the page, or read out in
 * the midst of a German sentence. Reader views look at `aria-hidden` only, and tools that translate the page at `translate`.
 */
export function WordView({ word, signs }: WordViewProps) {
  const { form, gloss, tie, room, common, subjunctive } = word;
  if (gloss === undefined && !tie) {
    return (
      <span data-word data-subjunctive={subjunctive}>
        {form}
      </span>
    );
  }
  const kinds = [
    tie ? style.tied : style.word,
    tie?.before && ends.before[tie.before],
    tie?.after && ends.after[tie.after],
    room && style.runsOn,
    common && style.common,
    form.length >= longWord && later.long,
  ];
  return (
    <span className={kinds.filter(Boolean).join(' ')} data-word data-subjunctive={subjunctive}>
      {form}
      {signs && <span data-signs>{signs}</span>}
      <span className={style.gloss} lang="en" translate="no" hidden inert aria-hidden>
        {glossText(word)}
      </span>
    </span>
  );
}
