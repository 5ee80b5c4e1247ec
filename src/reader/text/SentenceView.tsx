import type { Sentence } from '#article/document/article.ts';
import { Inlines } from '#reader/text/Inlines.tsx';
import style from '#reader/text/SentenceView.module.css';
import '#reader/text/SentenceView.later.module.css';

interface SentenceViewProps {
  readonly sentence: Sentence;
}

/** A sentence in German. The keyboard's sentence cursor is the focus on it, so a screen reader follows. */
export function SentenceView({ sentence: { id, inlines, speaker } }: SentenceViewProps) {
  return (
    <span id={id} className={style.sentence} data-sentence data-speaker={speaker?.identity} tabIndex={-1}>
      <Inlines inlines={inlines} />
    </span>
  );
}
