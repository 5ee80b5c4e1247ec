import style from '#reader/text/WordView.module.css';

/** What a tie without a gloss is made of: a line whose ruby is empty has no room for it (*bekannt* alone in the last line). */
const emptyGloss = '\u00a0';

/** Firefox hides a ruby text that says the same as its words (*in*, "in"), unless it ends in something that nobody sees. */
const wordJoiner = '\u2060';

/** What stands under words. */
function glossText(words: string, gloss: string | undefined): string {
  if (gloss === undefined) return emptyGloss;
  return gloss === words ? `${gloss}${wordJoiner}` : gloss;
}

interface GlossViewProps {
  /** What it stands under. */
  readonly words: string;
  readonly gloss: string | undefined;
}

/**
 * The gloss of words, or the tie that says where the gloss of their expression is. It is `hidden` until the style shows
 * it and `inert` when it does: it is seen and never selected, copied, found in the page, or read out in the midst of a
 * German sentence. Reader views look at `aria-hidden` only, and tools that translate the page at `translate`.
 */
export function GlossView({ words, gloss }: GlossViewProps) {
  return (
    <span className={style.gloss} lang="en" translate="no" hidden inert aria-hidden>
      {glossText(words, gloss)}
    </span>
  );
}
