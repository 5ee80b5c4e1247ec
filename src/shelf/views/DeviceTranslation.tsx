import { useTranslation } from 'react-i18next';
import style from '#shelf/views/EnglishDialog.module.css';
import { Button } from '#ui/Button.tsx';

interface DeviceTranslationProps {
  /** Whether the browser has to download its model first. */
  readonly needsDownload: boolean;
  readonly onTranslate: () => void;
}

/** Offers what the browser can translate by itself, and says what that asks for. */
export function DeviceTranslation({ needsDownload, onTranslate }: DeviceTranslationProps) {
  const { t } = useTranslation('shelf/views');
  return (
    <div className={style.device}>
      <p>{t(needsDownload ? 'english.device.download' : 'english.device.ready')}</p>
      <Button look="outlined" onClick={onTranslate}>
        {t(needsDownload ? 'english.device.both' : 'english.device.translate')}
      </Button>
    </div>
  );
}
