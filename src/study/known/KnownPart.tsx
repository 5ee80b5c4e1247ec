import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { KnownSection } from '#study/known/KnownSection.tsx';
import { StudyPart } from '#study/views/StudyPart.tsx';

/** The words that the reader knows, as a part of the page that takes no other away when it breaks. */
export function KnownPart(props: ComponentProps<typeof KnownSection>) {
  const { t } = useTranslation('study/known');
  return (
    <StudyPart name={t('title')} records={props.records}>
      <KnownSection {...props} />
    </StudyPart>
  );
}
