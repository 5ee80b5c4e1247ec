import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadwordCount } from '#article/document/headword-counts.ts';
import { writeGrammar } from '#article/document/lexicon.ts';
import style from '#shelf/ahead/HardWords.module.css';
import type { ExpressionContent } from '#study/store/saved-expression.ts';
import { ClozeSentence } from '#study/views/ClozeSentence.tsx';
import { SavedMeaning } from '#study/views/SavedMeaning.tsx';
import { takeFocus } from '#ui/take-focus.ts';

interface HardWordEntryProps {
  readonly id: string;
  readonly word: HeadwordCount;
  /** What is known of it where it stands first. */
  readonly content: ExpressionContent;
  /** The reader has asked for what begins with it. */
  readonly isAsked: boolean;
  /** What can be done with it. */
  readonly actions: ReactNode;
}

/** A hard word: what it means, how often it stands in the text, and its first sentence. */
export function HardWordEntry({ id, word, content, isAsked, actions }: HardWordEntryProps) {
  const { t } = useTranslation('shelf/ahead');
  const { times, common } = word;
  const grammar = writeGrammar(content.entry);
  return (
    <li ref={isAsked ? takeFocus : undefined} tabIndex={-1} className={style.entry} aria-labelledby={id}>
      <h3 id={id} lang="de">
        {content.dictionary}
      </h3>{' '}
      {(content.gloss !== undefined || content.entry) && (
        <p className={style.meaning}>
          <SavedMeaning {...content} />
        </p>
      )}
      <p className={style.facts}>
        {grammar !== '' && (
          <>
            <span lang="de">{grammar}</span>
            {' · '}
          </>
        )}
        {t('hard.times', { count: times })}
        {common && ` · ${t('hard.common', { count: common })}`}
      </p>
      <blockquote lang="de">
        <ClozeSentence content={content} words="shown" />
      </blockquote>
      <div className={style.actions}>{actions}</div>
    </li>
  );
}
