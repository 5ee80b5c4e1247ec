import { use } from 'react';
import { I18nContext } from 'react-i18next';
import type { Sentence } from '#article/document/article.ts';
import style from '#reader/text/SentenceView.module.css';

interface TranslationOpenerProps {
  readonly sentence: Sentence;
}

/**
 * Opens and closes the translation of one sentence, while no layout of all translations is on. It is no stop of Tab: the
 * text has one only, and a key at the sentence does the same. Nothing but the browser keeps whether it is on.
 */
export function TranslationOpener({ sentence: { id, translation } }: TranslationOpenerProps) {
  if (translation === undefined) return null;
  // Not by `useTranslation`: in a long article that would be many who listen, each to a language that never changes.
  const { i18n } = use(I18nContext);
  return (
    <input
      type="checkbox"
      role="switch"
      data-opens={id}
      className={style.opener}
      aria-label={i18n.t('text.translate')}
      lang={i18n.language}
      tabIndex={-1}
      hidden
    />
  );
}
