import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import style from '#actors/ClaimLinks.module.css';
import { SectionList } from '#actors/SectionList.tsx';
import type { ClaimPlace } from '#document/claims.ts';
import type { SectionPlace } from '#document/places.ts';

interface ClaimLinksProps {
  readonly claims: readonly ClaimPlace[];
  readonly sections: readonly SectionPlace[];
}

/** The sentences that somebody says, by section. */
export const ClaimLinks = memo(function ClaimLinks({ claims, sections }: ClaimLinksProps) {
  const { t } = useTranslation('beside');
  return (
    <div>
      <p className={style.count}>{t('claims', { count: claims.length })}</p>
      <SectionList sections={sections} places={claims} text={({ opening }) => opening} />
    </div>
  );
});
