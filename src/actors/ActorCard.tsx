import { useTranslation } from 'react-i18next';
import style from '#actors/ActorCard.module.css';
import { MentionLinks } from '#actors/MentionLinks.tsx';
import { useChoice } from '#choices/use-choices.ts';
import type { Actor } from '#document/actor.ts';
import type { Language } from '#document/language.ts';

interface ActorCardProps {
  readonly actor: Actor;
  readonly language: Language;
}

/** One key actor: who it is, how often it is mentioned and where. Its box lights all its mentions in the text. */
export function ActorCard({ actor, language }: ActorCardProps) {
  const { t } = useTranslation();
  const [chosen, chooseActors] = useChoice('actor');
  const { identity, name, role, kind, named, together } = actor;
  return (
    <li className={style.card} data-actor={identity} data-kind={kind}>
      <label className={style.name}>
        <input
          type="checkbox"
          name="actor"
          value={identity}
          checked={chosen.includes(identity)}
          onChange={({ currentTarget }) => {
            const others = chosen.filter((other) => other !== identity);
            chooseActors(currentTarget.checked ? [...others, identity] : others);
          }}
        />
        <span>{name[language]}</span>
      </label>
      <p className={style.role}>{role[language]}</p>
      {named.length > 0 && <MentionLinks title={t('actors.named', { count: named.length })} places={named} />}
      {together.length > 0 && (
        <MentionLinks
          title={t(named.length > 0 ? 'actors.together' : 'actors.onlyTogether', { count: together.length })}
          places={together}
        />
      )}
      {named.length + together.length === 0 && <p className={style.role}>{t('actors.unnamed')}</p>}
    </li>
  );
}
