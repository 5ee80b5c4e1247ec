import type { Sentence } from '#document/article.ts';
import { Inlines } from '#reading/Inlines.tsx';
import style from '#reading/SentenceView.module.css';

interface SentenceViewProps {
  readonly sentence: Sentence;
}

/** A sentence in German. The keyboard's sentence cursor is the focus on it, so a screen reader follows. */
export function SentenceView({ sentence }: SentenceViewProps) {
  return (
    <span id={sentence.id} className={style.sentence} data-sentence tabIndex={-1}>
      <Inlines inlines={sentence.inlines} />
    </span>
  );
}
