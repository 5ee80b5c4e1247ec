import type { Sentence } from '#article/document/article.ts';
import { Inlines } from '#reader/text/Inlines.tsx';
import later from '#reader/text/SentenceView.later.module.css';
import style from '#reader/text/SentenceView.module.css';

interface SentenceViewProps {
  readonly sentence: Sentence;
}

/** A sentence in German. The keyboard's sentence cursor is the focus on it, so a screen reader follows. */
export function SentenceView({ sentence: { id, inlines, speaker, translation } }: SentenceViewProps) {
  const name = translation === undefined ? `${style.sentence} ${later.alone}` : style.sentence;
  return (
    <span id={id} className={name} data-sentence data-speaker={speaker?.identity} tabIndex={-1}>
      <Inlines inlines={inlines} />
    </span>
  );
}
