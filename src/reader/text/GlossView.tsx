import { type FrequencyStep, frequencySteps } from '#article/document/frequency.ts';
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

/**
 * The steps that leave a gloss out, a letter each: all of *abcde* where its word is among the 100 commonest, *e* where it is among the 5,000. The
 * page has some hundreds of them, and no room for more.
 */
function leftOutBy(common: FrequencyStep | undefined): string | undefined {
  return common && 'abcde'.slice(frequencySteps.indexOf(common));
}

interface GlossViewProps {
  /** What it stands under. */
  readonly words: string;
  readonly gloss: string | undefined;
  /** How common they are. */
  readonly common: FrequencyStep | undefined;
}

/**
 * The gloss of words, or the tie that says where the gloss of their expression is. It is `hidden` until the style shows
 * it and `inert` when it does: it is seen and never selected, copied, found in the page, or read out in the midst of a
 * German sentence. Reader views look at `aria-hidden` only, and tools that translate the page at `translate`.
 */
export function GlossView({ words, gloss, common }: GlossViewProps) {
  return (
    // The mark last: behind what all of them have it costs least.
    <span
      className={style.gloss}
      lang="en"
      translate="no"
      hidden
      inert
      aria-hidden
      data-common={leftOutBy(common)}
    >
      {glossText(words, gloss)}
    </span>
  );
}
