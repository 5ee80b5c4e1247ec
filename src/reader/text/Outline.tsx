import { useTranslation } from 'react-i18next';
import { useCurrentSection } from '#reader/place/use-current-section.ts';
import style from '#reader/text/Outline.module.css';
import '#reader/text/Outline.later.module.css';

interface OutlineProps {
  /** Their anchors, with the German of their headings. */
  readonly sections: readonly { readonly id: string; readonly heading?: string }[];
}

/** Links to the sections, the one being read marked. */
export function Outline({ sections }: OutlineProps) {
  const { t } = useTranslation('reader/text');
  const current = useCurrentSection(sections);
  return (
    <ol className={style.outline}>
      {sections.map(({ id, heading }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            lang={heading === undefined ? undefined : 'de'}
            aria-current={id === current ? 'location' : undefined}
          >
            {heading ?? t('opening')}
          </a>
        </li>
      ))}
    </ol>
  );
}
