import { useTranslation } from 'react-i18next';
import { type AnalysedSentence, findCounterpart } from '#article/document/analysis.ts';
import style from '#reader/lookup/Counterpart.module.css';

interface CounterpartProps {
  readonly sentence: AnalysedSentence;
  /** IDs of the words looked up. */
  readonly words: readonly number[];
  readonly translation: string;
}

/** The sentence's English with what answers to the word marked, whole matches and parts of one differently. */
export function Counterpart({ sentence, words, translation }: CounterpartProps) {
  const { t } = useTranslation('reader/lookup');
  const { whole, part } = findCounterpart(sentence, words);
  const marked = sentence.tokens
    .map(([start, end], token) => ({ start, end, isWhole: whole.includes(token), token }))
    .filter(({ token }) => whole.includes(token) || part.includes(token));
  const pieces = marked.map(({ start, end, isWhole }, index) => {
    const before = translation.slice(marked[index - 1]?.end ?? 0, start);
    return { before, text: translation.slice(start, end), isWhole, start };
  });
  return (
    <>
      <p lang="en" className={style.sentence}>
        {pieces.map(({ before, text, isWhole, start }) => (
          <span key={start}>
            {before}
            <mark className={isWhole ? style.whole : style.part}>{text}</mark>
          </span>
        ))}
        {translation.slice(marked.at(-1)?.end ?? 0)}
      </p>
      {/* Where nobody has said which words answer to which, none is missing. */}
      {sentence.tokens.length > 0 && marked.length === 0 && (
        <p className={style.none}>{t('noCounterpart')}</p>
      )}
    </>
  );
}
