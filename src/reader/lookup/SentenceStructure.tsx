import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysedSentence } from '#article/document/analysis.ts';
import style from '#reader/lookup/SentenceStructure.module.css';
import { StructureView } from '#reader/lookup/StructureView.tsx';
import { Icon } from '#ui/Icon.tsx';

interface SentenceStructureProps {
  readonly sentence: AnalysedSentence;
  readonly onClose: () => void;
}

/** The structure of a sentence over the page: a modal dialog, since there is much to look at. */
export function SentenceStructure({ sentence, onClose }: SentenceStructureProps) {
  const { t } = useTranslation('structure');
  const { t: say } = useTranslation();
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
        <h2 id={id}>{t('title')}</h2>
        <button type="button" aria-label={say('controls.close')} onClick={() => dialog.current?.close()}>
          <Icon of={X} />
        </button>
      </header>
      <StructureView sentence={sentence} />
    </dialog>
  );
}
