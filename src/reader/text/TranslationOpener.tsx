import { useTranslation } from 'react-i18next';
import type { Sentence } from '#article/document/article.ts';
import style from '#reader/text/SentenceView.module.css';

interface TranslationOpenerProps {
  readonly sentence: Sentence;
}

/**
 * Opens and closes the translation of one sentence, while no layout of all translations is on. It is no stop of Tab: the
 * text has one only, and a key at the sentence does the same. Nothing but the browser keeps whether it is on. What is seen
 * and pressed is its label: it lies over the full stop, and in no browser can a selection begin at a control.
 */
export function TranslationOpener({ sentence: { id, translation } }: TranslationOpenerProps) {
  const { t, i18n } = useTranslation('reader/text');
  if (translation === undefined) return null;
  return (
    <label className={style.opener} hidden>
      <input
        type="checkbox"
        role="switch"
        data-opens={id}
        aria-label={t('translate')}
        lang={i18n.language}
        tabIndex={-1}
      />
    </label>
  );
}
