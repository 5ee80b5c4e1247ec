import type { Word } from '#article/document/inline.ts';
import { GlossView } from '#reader/text/GlossView.tsx';
import { glossedClass } from '#reader/text/glossed-class.ts';

interface WordViewProps {
  readonly word: Word;
  /** The signs behind it, where a gloss that is wider than the word would tear them off: *geht.* */
  readonly signs?: string | undefined;
}

/**
 * A word and the gloss under it, or the tie that says where the gloss of its expression is. The word stands first, whether there is a gloss or not: in
 * a text of one's own one may come and go.
 */
export function WordView({ word, signs }: WordViewProps) {
  const { form, gloss, likely, tie, common, subjunctive } = word;
  const isGlossed = gloss !== undefined || tie !== undefined;
  return (
    <span
      className={isGlossed ? glossedClass(word) : undefined}
      data-word
      data-likely={likely}
      data-subjunctive={subjunctive}
    >
      {form}
      {isGlossed && signs && <span data-signs>{signs}</span>}
      {isGlossed && <GlossView words={form} gloss={gloss} common={common} />}
    </span>
  );
}
