import { useTranslation } from 'react-i18next';
import type { AnalysedSentence } from '#article/document/analysis.ts';
import style from '#reader/lookup/SentenceStructure.module.css';
import { StructureView } from '#reader/lookup/StructureView.tsx';
import { Dialog } from '#ui/Dialog.tsx';

interface SentenceStructureProps {
  readonly sentence: AnalysedSentence;
  /** IDs of the word that it was asked for at. */
  readonly asked: readonly number[];
  readonly onClose: () => void;
}

/** The structure of a sentence over the page: a modal dialog, since there is much to look at. */
export function SentenceStructure({ sentence, asked, onClose }: SentenceStructureProps) {
  const { t } = useTranslation('reader/lookup');
  return (
    <Dialog title={t('structure.title')} className={style.dialog} onClose={onClose}>
      <StructureView sentence={sentence} asked={asked} />
    </Dialog>
  );
}
