import { useTranslation } from 'react-i18next';
import type { GermanVoices } from '#tools/speech/use-german-voices.ts';

interface VoicesNoteProps {
  readonly voices: GermanVoices;
}

/** Says why nothing can be read aloud, where that is so. */
export function VoicesNote({ voices }: VoicesNoteProps) {
  const { t } = useTranslation('beside');
  return voices === 'none' ? <p>{t('tools.noVoice')}</p> : null;
}
