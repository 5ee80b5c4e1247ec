import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '#article/document/actor.ts';
import { countManners, type MentionPlace } from '#article/document/mentions.ts';

interface MentionCountsProps {
  readonly actor: Actor;
  readonly mentions: readonly MentionPlace[];
}

/** How often an actor is mentioned, and in which manner: *6 mentions: 4 by name, 1 by description, 1 as “er”*. */
export function MentionCounts({ actor, mentions }: MentionCountsProps) {
  const { t } = useTranslation('reader/actors');
  const { named, described, pronouns, together } = countManners(mentions, actor);
  const manners = [
    { count: named, manner: t('named') },
    { count: described, manner: t('described') },
    ...Array.from(pronouns, ([lemma, count]) => ({ count, manner: t('pronoun'), lemma })),
    { count: together, manner: t('together') },
  ].filter(({ count }) => count > 0);
  const total = manners.reduce((sum, { count }) => sum + count, 0);
  const countOf = (count: number) => (manners.length > 1 ? `${t('count', { count })} ` : '');
  if (total === 0) return t('unnamed');
  return (
    <>
      {`${t('mentions', { count: total })}: `}
      {manners.map(({ count, manner, ...pronoun }, index) => (
        // As few strings as can be: between two React leaves a comment in the page.
        <Fragment key={index}>
          {`${index > 0 ? ', ' : ''}${countOf(count)}${manner}`}
          {'lemma' in pronoun && (
            <>
              <span lang="de">{pronoun.lemma}</span>
              {t('close')}
            </>
          )}
        </Fragment>
      ))}
    </>
  );
}
