import { useTranslation } from 'react-i18next';
import type { Sentence } from '#article/document/article.ts';
import { plainGerman } from '#article/document/sentences.ts';
import style from '#reader/text/SentenceView.module.css';

interface SimpleViewProps {
  readonly sentence: Sentence;
  /** Of a heading it is a paragraph below it, as its English is. */
  readonly as?: 'span' | 'p';
}

/**
 * A sentence in plain German: in the page from the start, `hidden` until the layer is on. Who hears it is told that it isn't the article's: the voice is the same.
 */
export function SimpleView({ sentence, as: Element = 'span' }: SimpleViewProps) {
  const { t, i18n } = useTranslation('reader/text');
  const simple = plainGerman(sentence);
  if (simple === undefined) return null;
  return (
    <Element className={style.simple} lang="de-simple" data-simple-of={sentence.id} hidden>
      <span className="visually-hidden" lang={i18n.language}>
        {t('simple')}
      </span>{' '}
      {simple}
    </Element>
  );
}
