import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { groupBySection, type Place, type SectionPlace } from '#article/document/places.ts';
import style from '#reader/actors/SectionList.module.css';

interface SectionListProps<Item extends Place> {
  readonly sections: readonly SectionPlace[];
  readonly places: readonly Item[];
  /** The German words that stand for a place. */
  readonly text: (place: Item) => ReactNode;
}

/** Links to places of the article, grouped by section. */
export function SectionList<Item extends Place>({ sections, places, text }: SectionListProps<Item>) {
  const { t } = useTranslation('reader/actors');
  return groupBySection(sections, places).map((group) => (
    <div key={group.section.id} className={style.section}>
      {group.section.title === undefined ? <p>{t('opening')}</p> : <p lang="de">{group.section.title}</p>}
      <ol lang="de">
        {group.places.map((place) => (
          <li key={place.id}>
            <a href={`#${place.id}`}>{text(place)}</a>
          </li>
        ))}
      </ol>
    </div>
  ));
}
