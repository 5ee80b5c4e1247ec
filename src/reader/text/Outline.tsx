import { useTranslation } from 'react-i18next';
import type { Article } from '#article/document/article.ts';
import { inlineText } from '#article/document/inline.ts';
import { useCurrentSection } from '#reader/place/use-current-section.ts';
import style from '#reader/text/Outline.module.css';

interface OutlineProps {
  readonly article: Article;
}

/** Links to the sections, the one being read marked. */
export function Outline({ article }: OutlineProps) {
  const { t } = useTranslation();
  const current = useCurrentSection(article.sections);
  return (
    <ol className={style.outline}>
      {article.sections.map(({ id, heading }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            lang={heading ? 'de' : undefined}
            aria-current={id === current ? 'location' : undefined}
          >
            {heading ? inlineText(heading.inlines) : t('outline.opening')}
          </a>
        </li>
      ))}
    </ol>
  );
}
