import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '#article/document/actor.ts';
import { countManners, type MentionPlace } from '#article/document/mentions.ts';

interface MentionCountsProps {
  readonly actor: Actor;
  readonly mentions: readonly MentionPlace[];
}

/** How often an actor is mentioned, by manner: *named 4 · described 1 · “er” 1*. */
export function MentionCounts({ actor, mentions }: MentionCountsProps) {
  const { t } = useTranslation('reader/actors');
  const { named, described, pronouns, together } = countManners(mentions, actor);
  const own = named + described + pronouns.size;
  const by = [
    ...(named > 0 ? [t('named', { count: named })] : []),
    ...(described > 0 ? [t('described', { count: described })] : []),
  ];
  const others = [
    ...(together > 0 ? [t(own > 0 ? 'together' : 'onlyTogether', { count: together })] : []),
    ...(own + together === 0 ? [t('unnamed')] : []),
  ];
  // As few strings as can be: between two React leaves a comment in the page.
  return (
    <>
      {by.map((part) => ` · ${part}`).join('')}
      {Array.from(pronouns, ([lemma, count]) => (
        <Fragment key={lemma}>
          {` · ${t('open')}`}
          <span lang="de">{lemma}</span>
          {t('pronoun', { count })}
        </Fragment>
      ))}
      {others.map((part) => ` · ${part}`).join('')}
    </>
  );
}
