import { useTranslation } from 'react-i18next';
import type { Actor } from '#article/document/actor.ts';
import type { Apparatus } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import type { Language } from '#article/document/language.ts';
import { listMentions, mentionsOf } from '#article/document/mentions.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { writeNumbers } from '#tools/print/number-sentences.ts';
import style from '#tools/print/PrintedActors.module.css';

interface PrintedActorsProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
  readonly language: Language;
  readonly numbers: ReadonlyMap<string, number>;
}

/** The key actors on paper: who they are, in which sentences they are meant, and which of them report what they say. */
export function PrintedActors({ article, apparatus, language, numbers }: PrintedActorsProps) {
  const { t } = useTranslation('tools/print');
  const mentions = listMentions(article);
  const numbersOf = (ids: readonly string[]) =>
    writeNumbers(ids.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b));
  const describe = (actor: Actor) => {
    const meant = numbersOf(mentionsOf(mentions, actor).map(({ sentence }) => sentence));
    const says = numbersOf(
      articleSentences(article)
        .filter(({ speaker }) => speaker?.identity === actor.identity)
        .map(({ id }) => id),
    );
    return { meant, says };
  };
  return (
    <section className={style.actors}>
      <h2>{t('actors')}</h2>
      {apparatus.groups.map(({ group, actors }, index) => (
        <section key={index}>
          {group && (
            <h3>
              {group.name[language]} <span>{group.role?.[language]}</span>
            </h3>
          )}
          <dl>
            {actors.map((actor) => {
              const { meant, says } = describe(actor);
              return (
                <div key={actor.identity}>
                  <dt>{actor.name[language]}</dt>
                  {actor.role && <dd>{actor.role[language]}</dd>}
                  {meant !== '' && <dd>{t('meantIn', { sentences: meant })}</dd>}
                  {says !== '' && <dd>{t('claimsIn', { sentences: says })}</dd>}
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </section>
  );
}
