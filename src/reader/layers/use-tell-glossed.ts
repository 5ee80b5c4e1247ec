import { useTranslation } from 'react-i18next';
import { commonestLeftOut } from '#reader/layers/commonest-left-out.ts';
import type { ValueOf } from '#reader/layers/layers.ts';

/** Says which words have no gloss: *none*, *the 500 most common*. */
export function useTellGlossed(): (glosses: ValueOf<'glosses'>) => string {
  const { t } = useTranslation('reader/layers');
  return (glosses) => {
    const commonest = commonestLeftOut(glosses);
    return commonest === 0 ? t('controls.all') : t('controls.allBut', { commonest });
  };
}
