import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import style from '#tools/export/ExportDialog.module.css';
import { type FormatName, formatNames } from '#tools/export/export-format.ts';
import { type ExportLayers, listLayers } from '#tools/export/export-layers.ts';
import { Dialog } from '#ui/Dialog.tsx';

interface ExportDialogProps {
  /** What the reader sees just now, and a book has. */
  readonly layers: ExportLayers;
  readonly language: Language;
  /** Saves; false where what the file needs can't be had without a network. */
  readonly onSave: (format: FormatName) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks what the article is to be saved as, and says of each what it holds. */
export function ExportDialog({ layers, language, onSave, onClose }: ExportDialogProps) {
  const { t } = useTranslation('tools/export');
  const id = useId();
  const [format, setFormat] = useState<FormatName>('epub');
  const [status, setStatus] = useState<'asking' | 'preparing' | 'failed'>('asking');
  const save = async (form: HTMLFormElement): Promise<void> => {
    setStatus('preparing');
    if (await onSave(format)) form.closest('dialog')?.close();
    else setStatus('failed');
  };
  const names = listLayers(layers).map((layer) => t(`layer.${layer}`));
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const bookHint = names.length === 0 ? t('format.epub.textOnly') : t('format.epub.hint', { layers: list });
  return (
    <Dialog title={t('title')} close="last" className={style.dialog} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(event.currentTarget);
        }}
      >
        <fieldset>
          <legend>{t('as')}</legend>
          {formatNames.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="format"
                checked={format === name}
                aria-labelledby={`${id}-${name}`}
                aria-describedby={`${id}-${name}-hint`}
                onChange={() => setFormat(name)}
              />
              <span id={`${id}-${name}`}>{t(`format.${name}.name`)}</span>
              <small id={`${id}-${name}-hint`}>{name === 'epub' ? bookHint : t(`format.${name}.hint`)}</small>
            </label>
          ))}
        </fieldset>
        <p role="status">{status === 'preparing' ? t('preparing') : status === 'failed' && t('failed')}</p>
        <button type="submit" disabled={status === 'preparing'}>
          {t('save')}
        </button>
      </form>
    </Dialog>
  );
}
