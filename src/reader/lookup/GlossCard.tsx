import { ChevronLeft, ChevronRight, Network } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AnalysedSentence,
  coveredWords,
  expressionOf,
  isLearnt,
  relatedWords,
} from '#article/document/analysis.ts';
import { isToldBy } from '#article/document/lexicon.ts';
import { CompoundParts } from '#reader/lookup/CompoundParts.tsx';
import { Counterpart } from '#reader/lookup/Counterpart.tsx';
import { DictionaryEntry } from '#reader/lookup/DictionaryEntry.tsx';
import { FormLine } from '#reader/lookup/FormLine.tsx';
import style from '#reader/lookup/GlossCard.module.css';
import { WordBackground } from '#reader/lookup/WordBackground.tsx';
import { WordNote } from '#reader/lookup/WordNote.tsx';
import type { WordPlace } from '#reader/place/word-place.ts';
import { CloseButton } from '#ui/CloseButton.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Popover } from '#ui/Popover.tsx';

interface GlossCardProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly sentence: AnalysedSentence;
  /** Of the word. */
  readonly place: WordPlace;
  readonly translation: string | undefined;
  /** Whether other sentences of the text have one, so that it is told where this one has none. */
  readonly isTranslated: boolean;
  /** What it means, where the page tells more of that than the text does; undefined where it doesn't. */
  readonly meaning: ReactNode;
  readonly onMove: (step: 1 | -1) => void;
  readonly onStructure: () => void;
  readonly onClose: () => void;
  /** What else can be done with the word or its sentence: buttons over "Structure of the sentence". */
  readonly actions: ReactNode;
  /** Who is meant by the mentions that the word stands in. */
  readonly children: ReactNode;
}

/**
 * What a word means here and why it has its form: a native popover beside the word, or at the bottom of a phone. A
 * dialog that isn't modal, so that the text can still be read, scrolled and tapped.
 */
export function GlossCard({
  ref,
  sentence,
  place,
  translation,
  isTranslated,
  meaning,
  onMove,
  onStructure,
  onClose,
  actions,
  children,
}: GlossCardProps) {
  const { t } = useTranslation('reader/lookup');
  const id = useId();
  const { position } = place;
  const ids = coveredWords(sentence, position);
  const hasTree = sentence.words.some(({ head }) => head > 0);
  const words = ids.flatMap((covered) => sentence.words[covered - 1] ?? []);
  const expression = expressionOf(sentence, position);
  const contraction = sentence.contractions[ids[0] ?? 0];
  const [first] = words;
  const title =
    expression?.dictionary ??
    (contraction ? `${contraction.form} = ${words.map(({ form }) => form).join(' + ')}` : first?.dictionary);
  // A name leads to who has it; one that nobody knows is translated.
  const gloss = first?.actor ? undefined : (expression?.gloss ?? contraction?.gloss ?? first?.gloss);
  const entry = expression ? expression.entry : contraction ? undefined : first?.entry;
  // Of a word in an expression what it means by itself, unless it is only grammar there; of a contraction what is in it.
  const own = words.filter(
    (word) => (expression ? isLearnt(word) : contraction) && word.dictionary !== title && word.entry,
  );
  // What is noted of an expression stands at its first word, and is told at all of them.
  const opening = sentence.words[(expression?.words[0] ?? 0) - 1];
  const noted = new Set([...(opening ? [opening] : []), ...words]);
  // What is told of another word is drawn anew: in a translated page the texts aren't where they were drawn.
  const key = (of: string | number) => `${place.sentence}.${position} ${of}`;
  const related = ids.flatMap((covered) => relatedWords(sentence, covered));
  const background = sentence.background?.filter((one) => one.words.some((id) => ids.includes(id)));
  return (
    <Popover
      ref={ref}
      id={id}
      title={title}
      titleLang="de"
      close="in content"
      isSheet
      className={style.card}
      onClose={onClose}
    >
      {meaning ?? (
        <>
          {gloss !== undefined && (
            <p key={key('gloss')} className={style.gloss}>
              {entry && !isToldBy(gloss, entry.gloss) && <span>{t('here')} </span>}
              <span lang="en">{gloss}</span>
            </p>
          )}
          {entry && <DictionaryEntry key={key('entry')} entry={entry} told={gloss} />}
        </>
      )}
      {own.map(
        (word, index) =>
          word.entry && (
            <DictionaryEntry key={key(`own ${index}`)} entry={word.entry} headword={word.dictionary} />
          ),
      )}
      {children}
      {Array.from(noted, ({ note }, index) => note && <WordNote key={key(`note ${index}`)} note={note} />)}
      {words.map((one, index) => (
        <FormLine key={key(index)} word={one} speaker={sentence.speaker} finding={sentence.finding} />
      ))}
      {words.map(({ parts }, index) => parts && <CompoundParts key={key(index)} parts={parts} />)}
      {translation === undefined ? (
        isTranslated && <p>{t('noTranslation')}</p>
      ) : (
        <Counterpart key={key('counterpart')} sentence={sentence} words={related} translation={translation} />
      )}
      {background?.map((one, index) => (
        <WordBackground key={key(`background ${index}`)} background={one} />
      ))}
      <details className={style.terms}>
        <summary>{t('terms')}</summary>
        {words.map(({ form, upos, relation, features }, index) => (
          <p key={key(index)}>
            <b lang="de">{form}</b> {upos} · {relation}
            {Object.entries(features).map(([name, value]) => ` · ${name}=${value}`)}
          </p>
        ))}
      </details>
      <div className={style.actions}>
        <div className={style.more}>{actions}</div>
        <button type="button" className={style.step} onClick={() => onMove(-1)} aria-label={t('previous')}>
          <Icon of={ChevronLeft} />
        </button>
        <button type="button" className={style.step} onClick={() => onMove(1)} aria-label={t('next')}>
          <Icon of={ChevronRight} />
        </button>
        {hasTree && (
          <button type="button" className={style.step} aria-haspopup="dialog" onClick={onStructure}>
            <Icon of={Network} size={18} />
            {t('showStructure')}
          </button>
        )}
        <CloseButton popover={id} className={style.close} />
      </div>
    </Popover>
  );
}
