import { type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadwordCount } from '#article/document/headword-counts.ts';
import { HardWordEntry } from '#shelf/ahead/HardWordEntry.tsx';
import style from '#shelf/ahead/HardWords.module.css';
import type { FoundExpression } from '#study/store/find-expression.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

/** The hard words of a text, the hardest first, and where they stand in it. */
export interface WordsAhead {
  readonly words: readonly HeadwordCount[];
  /** Finds where some of them stand first, by their headwords. */
  readonly find: (headwords: ReadonlySet<string>) => ReadonlyMap<string, FoundExpression>;
}

interface HardWordsProps {
  /** Of the text. */
  readonly title: string;
  /** Undefined before they are there; they stay the same however many of them the reader comes to know. */
  readonly ahead: WordsAhead | 'failed' | undefined;
  /** What can be done with a word. */
  readonly renderActions: (word: FoundExpression, headword: string, titleId: string) => ReactNode;
  readonly onClose: () => void;
}

/** So many words are looked at before one reads, and so many more where one asks for them. */
const step = 15;

/** Shows what a reader may look at before they read a text: its words that don't count as known, the hardest first. */
export function HardWords({ title, ahead, renderActions, onClose }: HardWordsProps) {
  const { t } = useTranslation('shelf/ahead');
  const id = useId();
  const [shown, setShown] = useState(step);
  const there = ahead === 'failed' ? undefined : ahead;
  const words = there?.words.slice(0, shown) ?? [];
  // A long text isn't gone through again for each word that is told known.
  const found = useMemo(
    () => there?.find(new Set(there.words.slice(0, shown).map(({ headword }) => headword))),
    [there, shown],
  );
  const said = () => {
    if (!ahead) return t('hard.waiting');
    if (ahead === 'failed') return t('hard.failed');
    return ahead.words.length === 0 ? t('hard.none') : t('hard.count', { count: ahead.words.length });
  };
  return (
    <Dialog title={t('hard.title')} className={style.dialog} onClose={onClose}>
      <p className={style.said}>{t('hard.intro', { title })}</p>
      <p role="status" className={style.said}>
        {said()}
      </p>
      <ul className={style.list}>
        {words.map((word, index) => {
          const { headword } = word;
          const place = found?.get(headword);
          const titleId = `${id}-${index}`;
          return (
            place && (
              <HardWordEntry
                key={headword}
                id={titleId}
                word={word}
                content={place.content}
                isAsked={index > 0 && index === shown - step}
                actions={renderActions(place, headword, titleId)}
              />
            )
          );
        })}
      </ul>
      {there && shown < there.words.length && (
        <p className={style.more}>
          <Button look="text" onClick={() => setShown(shown + step)}>
            {t('hard.more')}
          </Button>
        </p>
      )}
    </Dialog>
  );
}
