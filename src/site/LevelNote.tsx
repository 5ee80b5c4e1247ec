import { useTranslation } from 'react-i18next';
import type { Article } from '#article/document/article.ts';
import { learnersMinutes, readingMinutes } from '#article/document/reading-time.ts';

/** How hard the article is to read: what was counted, and what is only assumed. */
export function LevelNote({ article: { wordCount, level } }: { readonly article: Article }) {
  const { t } = useTranslation('site');
  const { sentenceLength, commonShare, subordinateShare } = level ?? {};
  const counted = [
    sentenceLength !== undefined && t('level.sentences', { length: sentenceLength }),
    subordinateShare !== undefined && t('level.subordinate', { share: subordinateShare }),
    commonShare !== undefined && t('level.common', { share: commonShare }),
  ].filter((one) => one !== false);
  return (
    <p>
      {counted.length > 0 && `${t('level.counted')} ${counted.join(', ')}. `}
      {t('level.time', { minutes: readingMinutes(wordCount), learners: learnersMinutes(wordCount) })}
    </p>
  );
}
