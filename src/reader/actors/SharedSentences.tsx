import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Apparatus, findActor } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { listShared } from '#article/document/mentions.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { placesOf } from '#reader/actors/places-of.ts';
import { SectionList } from '#reader/actors/SectionList.tsx';
import style from '#reader/actors/SharedSentences.module.css';
import { sharedIsland } from '#reader/actors/shared-island.ts';
import { useChoice, useInitialChoice } from '#reader/layers/use-choices.ts';
import { InIsland } from '#ui/InIsland.tsx';

interface SharedSentencesProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
}

function showWhole(list: HTMLElement | null): void {
  list?.scrollIntoView({ block: 'nearest' });
}

/**
 * The sentences in which all chosen actors are meant, if more than one is chosen: in the entry of the one that was chosen last,
 * where the reader is, or of the first where the address has chosen them. Their count at first: the list would push the other
 * entries out of sight.
 */
export function SharedSentences({ article, apparatus }: SharedSentencesProps) {
  const { t, i18n } = useTranslation('reader/actors');
  const language = useLanguage();
  const [chosen] = useChoice('actor');
  const [begun] = useState(useInitialChoice('actor'));
  const actors = chosen.flatMap((identity) => findActor(apparatus, identity) ?? []);
  const isBegun = String(chosen) === String(begun);
  const host = isBegun ? actors[0] : actors.at(-1);
  if (actors.length < 2 || !host) return null;
  const { mentions, sections } = placesOf(article);
  const shared = listShared(article, mentions, actors);
  const names = new Intl.ListFormat(i18n.language).formatToParts(actors.map(({ name }) => name[language]));
  const heading = (
    <h3>
      {names.map(({ type, value }, index) => {
        const key = `${index} ${value}`;
        const named = type === 'element' && actors.find(({ name }) => name[language] === value);
        if (!named) return <Fragment key={key}>{value}</Fragment>;
        return (
          <span
            key={key}
            className={named.identity === chosen[0] ? style.first : style.other}
            data-kind={named.kind}
          >
            {value}
          </span>
        );
      })}
    </h3>
  );
  if (shared.length === 0)
    return (
      <InIsland name={sharedIsland(host.identity)}>
        <section ref={isBegun ? undefined : showWhole} className={style.shared}>
          {heading}
          <p>{t('sharedNone')}</p>
        </section>
      </InIsland>
    );
  return (
    <InIsland name={sharedIsland(host.identity)}>
      <details ref={isBegun ? undefined : showWhole} className={style.shared}>
        <summary>
          {heading}
          <span>{t('shared', { count: shared.length })}</span>
        </summary>
        <SectionList
          sections={sections}
          places={shared}
          text={({ pieces }) =>
            pieces.map(({ text, isMeant }, index) => {
              const key = `${index} ${text}`;
              return isMeant ? <b key={key}>{text}</b> : <Fragment key={key}>{text}</Fragment>;
            })
          }
        />
      </details>
    </InIsland>
  );
}
