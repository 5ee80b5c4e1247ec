import { useTranslation } from 'react-i18next';
import type { WordMemory } from '#shelf/ahead/word-memory.ts';

/** Says which words count as known. */
export function KnownNote({ commonest }: Pick<WordMemory, 'commonest'>) {
  const { t } = useTranslation('shelf/ahead');
  return commonest > 0 ? t('countedCommon', { count: commonest }) : t('counted');
}
