import { useTranslation } from 'react-i18next';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Language } from '#article/document/language.ts';
import { linksTo } from '#article/document/record.ts';
import style from '#site/BackgroundList.module.css';
import { ExternalLinks } from '#ui/ExternalLinks.tsx';

interface BackgroundListProps {
  readonly notes: Apparatus['background'];
  readonly language: Language;
}

/** What stands behind the words of the article, each note under the words, which lead back to their sentence. */
export function BackgroundList({ notes, language }: BackgroundListProps) {
  const { t } = useTranslation('site');
  if (notes.length === 0) return null;
  return (
    <section id="background" className={style.background} aria-labelledby="background-title">
      <h2 id="background-title">{t('background')}</h2>
      <dl>
        {notes.map(({ sentence, words, text, sources }) => (
          <div key={`${sentence} ${words}`}>
            <dt lang="de">
              <a href={`#${sentence}`}>{words}</a>
            </dt>
            <dd>
              {text[language]}{' '}
              <small>
                <ExternalLinks links={linksTo(sources, language)} />
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
