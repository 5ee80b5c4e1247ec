import type { Word } from '#document/inline.ts';
import style from '#reading/WordView.module.css';

interface WordViewProps {
  readonly word: Word;
}

/**
 * A word and the gloss under it. The gloss is `hidden` until the style shows it and `inert` when it does: it is seen
 * and never selected, copied, found in the page, or read out in the midst of a German sentence. Reader views look at
 * `aria-hidden` only.
 */
export function WordView({ word }: WordViewProps) {
  return (
    <span className={style.word}>
      {word.form}
      <span className={style.gloss} lang="en" hidden inert aria-hidden>
        {word.gloss}
      </span>
    </span>
  );
}
