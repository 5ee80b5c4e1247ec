import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#article/document/language.ts';
import type { FormatName } from '#tools/export/export-format.ts';
import { type ExportedPart, type ExportLayers, listLayers } from '#tools/export/export-layers.ts';
import { AskingDialog } from '#ui/AskingDialog.tsx';

interface ExportDialogProps {
  readonly formats: readonly FormatName[];
  /** What the reader sees just now, and a book has. */
  readonly layers: ExportLayers;
  /** Whether of the glosses those of words are left out that the reader knows. */
  readonly isKnownLeftOut: boolean;
  /** What the article has, and the files for research. */
  readonly parts: readonly ExportedPart[];
  readonly language: Language;
  /** Saves; false where what the file needs can't be had without a network. */
  readonly onSave: (format: FormatName) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks what the article is to be saved as, and says of each what it holds. */
export function ExportDialog({
  formats,
  layers,
  isKnownLeftOut,
  parts,
  language,
  onSave,
  onClose,
}: ExportDialogProps) {
  const { t } = useTranslation('tools/export');
  const id = useId();
  const [format, setFormat] = useState<FormatName>('epub');
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const named = parts.map((part) => t(`part.${part}`));
  const inBook = listLayers(layers).map((layer) =>
    isKnownLeftOut && (layer === 'all' || layer === 'harder')
      ? t(`layer.${layer}Unknown`)
      : t(`layer.${layer}`),
  );
  const hints = {
    epub: inBook.length === 0 ? t('format.epub.textOnly') : t('format.epub.hint', { layers: list(inBook) }),
    conllu: t('format.conllu.hint'),
    tei: t('format.tei.hint', { parts: list([t('part.grammar'), ...named]) }),
    annotations: t('format.annotations.hint', { parts: list(named) }),
  } as const satisfies Readonly<Record<FormatName, string>>;
  return (
    <AskingDialog
      title={t('title')}
      legend={t('as')}
      action={t('save')}
      preparing={t('preparing')}
      failed={t('failed')}
      onSubmit={() => onSave(format)}
      onClose={onClose}
    >
      {formats.map((name) => (
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
          <small id={`${id}-${name}-hint`}>{hints[name]}</small>
        </label>
      ))}
    </AskingDialog>
  );
}
