import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysedSentence } from '#article/document/analysis.ts';
import style from '#reader/lookup/SentenceStructure.module.css';
import { StructureView } from '#reader/lookup/StructureView.tsx';
import { CloseButton } from '#ui/CloseButton.tsx';

interface SentenceStructureProps {
  readonly sentence: AnalysedSentence;
  readonly onClose: () => void;
}

/** The structure of a sentence over the page: a modal dialog, since there is much to look at. */
export function SentenceStructure({ sentence, onClose }: SentenceStructureProps) {
  const { t } = useTranslation('reader/lookup');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={style.dialog}
      aria-labelledby={id}
      closedby="any"
      onClose={onClose}
      // The keys of the page do nothing behind a modal dialog.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={style.header}>
        <h2 id={id}>{t('structure.title')}</h2>
        <CloseButton onClick={() => dialog.current?.close()} />
      </header>
      <StructureView sentence={sentence} />
    </dialog>
  );
}
