import { useTranslation } from 'react-i18next';
import { ActorCard } from '#actors/ActorCard.tsx';
import style from '#actors/ActorList.module.css';
import type { ActorGroup } from '#document/actor.ts';
import { isLanguage } from '#document/language.ts';

interface ActorListProps {
  readonly groups: readonly ActorGroup[];
}

/** The key actors in the edition's order, those of a group under its name. */
export function ActorList({ groups }: ActorListProps) {
  const { t, i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  return (
    <>
      <p className={style.hint}>{t('actors.hint')}</p>
      {groups.map(({ group, actors }) => (
        <div key={group?.name.en ?? ''}>
          {group && (
            <hgroup className={style.group}>
              <h3>{group.name[language]}</h3>
              <p>{group.role[language]}</p>
            </hgroup>
          )}
          <ul className={style.list}>
            {actors.map((actor) => (
              <ActorCard key={actor.identity} actor={actor} language={language} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
