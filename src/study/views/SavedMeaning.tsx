import { useTranslation } from 'react-i18next';
import { joinMeanings } from '#article/document/lexicon.ts';
import type { ExpressionContent } from '#study/store/saved-expression.ts';

/** What an expression means wherever it stands, and here where that is another: *to announce (here: released)*; of what only a dictionary has said, so much. */
export function SavedMeaning({ gloss, entry }: Pick<ExpressionContent, 'gloss' | 'entry'>) {
  const { t } = useTranslation('study/views');
  const meaning = joinMeanings(gloss, entry);
  if (!meaning) return null;
  return (
    <>
      {meaning.areCandidates && `${t('perhaps')} `}
      <span lang="en">{meaning.gloss}</span>
      {meaning.here !== undefined && (
        <>
          {' '}
          ({t('here')} <span lang="en">{meaning.here}</span>)
        </>
      )}
    </>
  );
}
