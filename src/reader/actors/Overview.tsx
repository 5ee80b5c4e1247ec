import { useTranslation } from 'react-i18next';
import type { Actor } from '#article/document/actor.ts';
import { actorAnchor } from '#article/document/anchors.ts';
import { type MentionPlace, mentionsOf } from '#article/document/mentions.ts';
import { groupBySection, type SectionPlace } from '#article/document/places.ts';
import { useLanguage } from '#i18n/use-language.ts';
import style from '#reader/actors/Overview.module.css';

interface OverviewProps {
  readonly actors: readonly Actor[];
  readonly mentions: readonly MentionPlace[];
  readonly sections: readonly SectionPlace[];
}

/**
 * Who is in which section how often: a row for each actor, a column for each section, each count a link to the first of its mentions.
 * In parentheses are mentions together with others.
 */
export function Overview({ actors, mentions, sections }: OverviewProps) {
  const { t } = useTranslation('reader/actors');
  const language = useLanguage();
  const counted = actors.map((actor) => ({
    actor,
    groups: groupBySection(sections, mentionsOf(mentions, actor)),
  }));
  if (actors.length === 0) return null;
  return (
    <details className={style.overview}>
      <summary>{t('overview')}</summary>
      <table>
        <thead>
          <tr>
            <td />
            {sections.map(({ id, title }, index) => (
              <th key={id} scope="col">
                <a
                  href={`#${id}`}
                  lang={title === undefined ? undefined : 'de'}
                  aria-label={`${index + 1}. ${title ?? t('opening')}`}
                >
                  {index + 1}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.map(({ actor: { identity, name }, groups }) => (
            <tr key={identity}>
              <th scope="row">
                <a href={`#${actorAnchor(identity)}`}>{name[language]}</a>
              </th>
              {sections.map(({ id }) => {
                const places = groups.find(({ section }) => section.id === id)?.places ?? [];
                const own = places.filter(({ actor }) => actor === identity).length;
                const together = places.length - own;
                const [first] = places;
                return (
                  <td key={id}>
                    {first && (
                      <a href={`#${first.id}`}>
                        {[...(own > 0 ? [own] : []), ...(together > 0 ? [`(${together})`] : [])].join(' ')}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('overviewHint')}</p>
    </details>
  );
}
