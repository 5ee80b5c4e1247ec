import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimPlace } from '#article/document/claims.ts';
import type { SectionPlace } from '#article/document/places.ts';
import { useLanguage } from '#i18n/use-language.ts';
import style from '#reader/actors/ClaimLinks.module.css';
import { SectionList } from '#reader/actors/SectionList.tsx';

interface ClaimLinksProps {
  readonly claims: readonly ClaimPlace[];
  readonly sections: readonly SectionPlace[];
}

/** The sentences that somebody says, by section, each with what the record has of it. */
export const ClaimLinks = memo(function ClaimLinks({ claims, sections }: ClaimLinksProps) {
  const { t } = useTranslation('reader/actors');
  const language = useLanguage();
  return (
    <div>
      <p className={style.count}>{t('claims', { count: claims.length })}</p>
      <SectionList
        sections={sections}
        places={claims}
        text={({ opening, finding }) => (
          <>
            {opening}{' '}
            {finding && (
              <small lang={language} className={style.finding}>
                {t(`finding.${finding}`)}
              </small>
            )}
          </>
        )}
      />
    </div>
  );
});
