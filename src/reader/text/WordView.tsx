import type { Word } from '#article/document/inline.ts';
import { GlossView } from '#reader/text/GlossView.tsx';
import { glossedClass } from '#reader/text/glossed-class.ts';

interface WordViewProps {
  readonly word: Word;
  /** The signs behind it, where a gloss that is wider than the word would tear them off: *geht.* */
  readonly signs?: string | undefined;
}

/** A word and the gloss under it, or the tie that says where the gloss of its expression is. */
export function WordView({ word, signs }: WordViewProps) {
  const { form, gloss, tie, common, subjunctive } = word;
  if (gloss === undefined && !tie) {
    return (
      <span data-word data-subjunctive={subjunctive}>
        {form}
      </span>
    );
  }
  return (
    <span className={glossedClass(word)} data-word data-subjunctive={subjunctive}>
      {form}
      {signs && <span data-signs>{signs}</span>}
      <GlossView words={form} gloss={gloss} common={common} />
    </span>
  );
}
