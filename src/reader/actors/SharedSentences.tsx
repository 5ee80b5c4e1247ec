import { useTranslation } from 'react-i18next';
import { type Apparatus, findActor } from '#article/document/apparatus.ts';
import type { Article } from '#article/document/article.ts';
import { sentencesOfAll } from '#article/document/mentions.ts';
import { useLanguage } from '#i18n/use-language.ts';
import { placesOf } from '#reader/actors/places-of.ts';
import { SectionList } from '#reader/actors/SectionList.tsx';
import style from '#reader/actors/SharedSentences.module.css';
import { useChoice } from '#reader/layers/use-choices.ts';

interface SharedSentencesProps {
  readonly article: Article;
  readonly apparatus: Apparatus;
}

/** The sentences in which all chosen actors are meant, if more than one is chosen. */
export function SharedSentences({ article, apparatus }: SharedSentencesProps) {
  const { t, i18n } = useTranslation('reader/actors');
  const language = useLanguage();
  const [chosen] = useChoice('actor');
  const actors = chosen.flatMap((identity) => findActor(apparatus, identity) ?? []);
  if (actors.length < 2) return null;
  const { mentions, sentences, sections } = placesOf(article);
  const shared = new Set(sentencesOfAll(mentions, actors));
  const names = actors.map(({ name }) => name[language]);
  return (
    <section className={style.shared}>
      <h3>{new Intl.ListFormat(i18n.language).format(names)}</h3>
      <p>{shared.size === 0 ? t('sharedNone') : t('shared', { count: shared.size })}</p>
      <SectionList
        sections={sections}
        places={sentences.filter(({ id }) => shared.has(id))}
        text={({ opening }) => opening}
      />
    </section>
  );
}
