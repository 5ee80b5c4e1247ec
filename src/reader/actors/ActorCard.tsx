import { useTranslation } from 'react-i18next';
import type { Actor } from '#article/document/actor.ts';
import { actorAnchor } from '#article/document/anchors.ts';
import type { ClaimPlace } from '#article/document/claims.ts';
import { type MentionPlace, mentionsOf } from '#article/document/mentions.ts';
import type { SectionPlace } from '#article/document/places.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { ActorBox } from '#reader/actors/ActorBox.tsx';
import style from '#reader/actors/ActorCard.module.css';
import { ActorDetails } from '#reader/actors/ActorDetails.tsx';
import { ClaimLinks } from '#reader/actors/ClaimLinks.tsx';
import { MentionCounts } from '#reader/actors/MentionCounts.tsx';
import { MentionLinks } from '#reader/actors/MentionLinks.tsx';
import { MentionStrip } from '#reader/actors/MentionStrip.tsx';
import { sharedIsland } from '#reader/actors/shared-island.ts';
import { Island } from '#ui/Island.tsx';

interface ActorCardProps {
  readonly actor: Actor;
  /** Whether it stands under its group, whose role says most of its own: what else there is to say unfolds with its lists. */
  readonly isMember?: boolean;
  /** All mentions of the article. */
  readonly mentions: readonly MentionPlace[];
  readonly claims: readonly ClaimPlace[] | undefined;
  readonly sections: readonly SectionPlace[];
}

/**
 * An actor's entry: who it is, how often it is mentioned in which manner, where in the article, and what it says. Choosing
 * it lights all its mentions in the text, without a script too.
 */
export function ActorCard({ actor, isMember = false, mentions, claims, sections }: ActorCardProps) {
  const { t } = useTranslation('reader/actors');
  const language = useLanguage();
  const { identity, name, role, kind } = actor;
  const own = mentionsOf(mentions, actor);
  const about = role && <p className={style.about}>{role[language]}</p>;
  return (
    <li
      id={actorAnchor(identity)}
      className={isMember ? style.member : style.card}
      data-actor={identity}
      data-kind={kind}
    >
      <ActorBox identity={identity} name={name[language]} />
      {!isMember && about}
      <MentionStrip places={own} identity={identity} sections={sections} />
      <ActorDetails
        summary={
          <>
            {!isMember && (
              <>
                <span className={style.kind}>{t(`kind.${kind}`)}</span>
                {' · '}
              </>
            )}
            <MentionCounts actor={actor} mentions={mentions} />
          </>
        }
      >
        {isMember && about}
        <MentionLinks mentions={own} identity={identity} sections={sections} />
        {claims && <ClaimLinks claims={claims} sections={sections} />}
      </ActorDetails>
      <Island name={sharedIsland(identity)} />
    </li>
  );
}
