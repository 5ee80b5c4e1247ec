import { useTranslation } from 'react-i18next';
import style from '#actors/MentionLinks.module.css';

interface MentionLinksProps {
  readonly title: string;
  /** Anchors. */
  readonly places: readonly string[];
}

/** How often, and a numbered link to each place. */
export function MentionLinks({ title, places }: MentionLinksProps) {
  const { t } = useTranslation();
  return (
    <div className={style.mentions}>
      <p>{title}</p>
      <ol>
        {places.map((id, index) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-label={t('actors.mention', { position: index + 1, count: places.length })}
            >
              {index + 1}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
