import { useTranslation } from 'react-i18next';
import type { Actor } from '#article/document/actor.ts';
import { type Apparatus, allActors, keyActors } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { isOwn } from '#article/document/own-text.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { ActorCard } from '#reader/actors/ActorCard.tsx';
import style from '#reader/actors/ActorColumn.module.css';
import { MarksSwitch } from '#reader/actors/MarksSwitch.tsx';
import { Overview } from '#reader/actors/Overview.tsx';
import { PaperCard } from '#reader/actors/PaperCard.tsx';
import { placesOf } from '#reader/actors/places-of.ts';

interface ActorColumnProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
}

/**
 * The second way to read the article: by who acts. The key actors in the edition's order, those of a group compact under it;
 * who says what, all others, and how often who is in which section.
 */
export function ActorColumn({ article, apparatus }: ActorColumnProps) {
  const { t } = useTranslation('reader/actors');
  const language = useLanguage();
  const { mentions, claims, sections } = placesOf(article);
  const { groups, others } = apparatus;
  const card = (actor: Actor, isMember = false) => (
    <ActorCard
      key={actor.identity}
      actor={actor}
      isMember={isMember}
      mentions={mentions}
      claims={claims.get(actor.identity)}
      sections={sections}
    />
  );
  if (groups.length + others.length + claims.size === 0) return null;
  return (
    <div>
      {mentions.length > 0 && (
        <>
          <p className={style.hint}>{t('hint')}</p>
          <MarksSwitch kinds={new Set(allActors(apparatus).map(({ kind }) => kind))} />
        </>
      )}
      {groups.map(({ group, actors }) => (
        <ul key={(group ?? actors[0])?.identity} className={style.list}>
          {group && card(group)}
          {group ? (
            <li>
              <ul className={style.members} aria-label={group.name[language]}>
                {actors.map((actor) => card(actor, true))}
              </ul>
            </li>
          ) : (
            actors.map((actor) => card(actor))
          )}
        </ul>
      ))}
      {claims.size > 0 && <PaperCard apparatus={apparatus} claims={claims} sections={sections} />}
      {others.length > 0 && (
        <details className={style.others} open={groups.length === 0}>
          <summary>
            {groups.length > 0
              ? t('others', { count: others.length })
              : t('othersAlone', { number: others.length })}
          </summary>
          <ul className={style.list}>{others.map((actor) => card(actor))}</ul>
        </details>
      )}
      <Overview actors={keyActors(apparatus)} mentions={mentions} sections={sections} />
      {groups.length > 0 && article.dateCreated !== undefined && !isOwn(article) && (
        <p className={style.hint}>
          <a href="#edition">{t('editorial', { date: formatDate(article.dateCreated, language) })}</a>
        </p>
      )}
    </div>
  );
}
