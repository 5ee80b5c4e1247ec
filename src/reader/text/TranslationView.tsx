import type { Sentence } from '#article/document/article.ts';
import style from '#reader/text/SentenceView.module.css';

interface TranslationViewProps {
  readonly sentence: Sentence;
  /** A heading's English is a paragraph beside the heading, so that the heading's name stays German. */
  readonly as?: 'span' | 'p';
}

/** A sentence's English: in the page from the start, `hidden` until a layout of all is chosen or this one is opened. */
export function TranslationView({ sentence, as: Element = 'span' }: TranslationViewProps) {
  if (sentence.translation === undefined) return null;
  return (
    <Element className={style.translation} lang="en" data-translation-of={sentence.id} hidden>
      {sentence.translation}
    </Element>
  );
}
