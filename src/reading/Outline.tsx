import { useTranslation } from 'react-i18next';
import type { Article } from '#document/article.ts';
import { inlineText } from '#document/inline.ts';
import style from '#reading/Outline.module.css';
import { useCurrentSection } from '#reading/use-current-section.ts';

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
