import { useTranslation } from 'react-i18next';
import type { ListedArticle } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { ListTools } from '#shelf/views/ListTools.tsx';
import style from '#shelf/views/ShelfView.module.css';
import { SourceOpener } from '#shelf/views/SourceOpener.tsx';
import { isLong, wholeShelf } from '#shelf/views/select-items.ts';
import { listEditions } from '#shelf/views/shelf-item.ts';
import { TextEntry } from '#shelf/views/TextEntry.tsx';
import textList from '#shelf/views/TextList.module.css';

interface EditionTextsProps {
  /** Newest first. */
  readonly editions: readonly ListedArticle[];
  readonly language: Language;
}

const nothing = () => undefined;

const asleep = { add: nothing, items: () => [] };

/**
 * The shelf before its script has come, or without it: the edition's articles. What only a script can do stands there too, so that
 * nothing moves when that comes, and can't be used until then.
 */
export function EditionTexts({ editions, language }: EditionTextsProps) {
  const { t } = useTranslation('shelf/views');
  const items = listEditions(editions, language);
  return (
    <div className={style.view}>
      <section inert className={style.asleep} aria-labelledby="open-title">
        <h2 id="open-title">{t('open.title')}</h2>
        <SourceOpener queue={asleep} />
      </section>
      <section aria-labelledby="texts-title">
        <h2 id="texts-title">{t('list.title')}</h2>
        <div className={style.unpainted}>
          {isLong(items) && (
            <div inert className={style.asleep}>
              <ListTools
                selection={wholeShelf}
                onSelect={nothing}
                said={t('list.count', { count: items.length })}
              />
            </div>
          )}
          <ul className={textList.list}>
            {items.map((item) => (
              <TextEntry key={item.slug} item={item} language={language} />
            ))}
          </ul>
        </div>
      </section>
    </div>
  );
}
