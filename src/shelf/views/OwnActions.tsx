import { useTranslation } from 'react-i18next';
import type { KeptText } from '#shelf/store/kept-text.ts';
import type { OwnText } from '#shelf/views/own-text.ts';
import { Button } from '#ui/Button.tsx';
import { saveFile } from '#ui/save-file.ts';
import { takeFocus } from '#ui/take-focus.ts';

interface OwnActionsProps {
  readonly text: KeptText;
  readonly titleId: string;
  /** Whether the reader comes back from renaming. */
  readonly isBack: boolean;
  readonly own: OwnText;
  readonly onRename: () => void;
}

/** What a reader can do to a text of their own: rename it, get its file back, delete it. */
export function OwnActions({ text, titleId, isBack, own, onRename }: OwnActionsProps) {
  const { t } = useTranslation('shelf/views');
  const exportFile = async () => {
    const file = await own.readSource(text);
    if (!file) return;
    // Byte for byte: no type that a browser would add an ending for.
    saveFile(text.source.fileName, new Blob([file.bytes], { type: 'application/octet-stream' }));
  };
  return (
    <>
      <Button look="text" ref={isBack ? takeFocus : undefined} aria-describedby={titleId} onClick={onRename}>
        {t('entry.rename')}
      </Button>
      <Button look="text" aria-describedby={titleId} onClick={() => void exportFile()}>
        {t('entry.export')}
      </Button>
      <Button look="text" aria-describedby={titleId} onClick={() => void own.remove(text)}>
        {t('entry.delete')}
      </Button>
    </>
  );
}
