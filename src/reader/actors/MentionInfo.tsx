import { useTranslation } from 'react-i18next';
import { actorAnchor } from '#article/document/anchors.ts';
import { useLanguage } from '#i18n/use-language.ts';
import style from '#reader/actors/MentionInfo.module.css';
import type { Meant } from '#reader/actors/who-is-meant.ts';

interface MentionInfoProps {
  readonly meant: readonly Meant[];
}

/** Tells who is meant: name, role, and the words that mean it here, with a link to the entry. */
export function MentionInfo({ meant }: MentionInfoProps) {
  const { t } = useTranslation('reader/actors');
  const language = useLanguage();
  return meant.map(({ actor: { identity, name, role, kind }, mention }) => (
    <p key={mention.id} className={style.meant} data-kind={kind}>
      <a href={`#${actorAnchor(identity)}`}>{name[language]}</a>
      {' · '}
      {role?.[language] ?? t(`kind.${kind}`)}
      <span>
        {t('here')} <i lang="de">{mention.excerpt.text}</i>
      </span>
    </p>
  ));
}
