import { useTranslation } from 'react-i18next';
import { actorAnchor } from '#article/document/anchors.ts';
import { type Apparatus, findActor } from '#article/document/apparatus.ts';
import { type ClaimPlace, paper } from '#article/document/claims.ts';
import type { SectionPlace } from '#article/document/places.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { ActorBox } from '#reader/actors/ActorBox.tsx';
import card from '#reader/actors/ActorCard.module.css';
import { ActorDetails } from '#reader/actors/ActorDetails.tsx';
import { MentionStrip } from '#reader/actors/MentionStrip.tsx';
import style from '#reader/actors/PaperCard.module.css';
import { SectionList } from '#reader/actors/SectionList.tsx';

interface PaperCardProps {
  readonly apparatus: Apparatus;
  readonly claims: ReadonlyMap<string, readonly ClaimPlace[]>;
  readonly sections: readonly SectionPlace[];
}

/** Who says so: how many sentences are whose, each speaker a link to the entry, and an entry for the paper's own words. */
export function PaperCard({ apparatus, claims, sections }: PaperCardProps) {
  const { t } = useTranslation('reader/actors');
  const language = useLanguage();
  const speakers = Array.from(claims).filter(([identity]) => identity !== paper);
  const own = claims.get(paper) ?? [];
  return (
    <section className={style.speakers}>
      <h3>{t('whoSaysSo')}</h3>
      <ul className={style.list}>
        {speakers.map(([identity, { length }]) => {
          const name = findActor(apparatus, identity)?.name;
          return (
            <li key={identity}>
              <a href={`#${actorAnchor(identity)}`}>{name?.[language]}</a> {t('sentences', { count: length })}
            </li>
          );
        })}
        <li id={actorAnchor(paper)} className={card.card} data-actor={paper}>
          <ActorBox identity={paper} name={t('paper')} />
          <MentionStrip places={own} sections={sections} />
          <ActorDetails summary={t('sentences', { count: own.length })}>
            <SectionList sections={sections} places={own} text={({ opening }) => opening} />
          </ActorDetails>
        </li>
      </ul>
    </section>
  );
}
