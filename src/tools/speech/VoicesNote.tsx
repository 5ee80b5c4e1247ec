import { useTranslation } from 'react-i18next';
import type { GermanVoices } from '#tools/speech/use-german-voices.ts';

interface VoicesNoteProps {
  readonly voices: GermanVoices;
}

/** Says why nothing can be read aloud, where that is so. */
export function VoicesNote({ voices }: VoicesNoteProps) {
  const { t } = useTranslation('tools/speech');
  return voices === 'none' ? <p>{t('noVoice')}</p> : null;
}
