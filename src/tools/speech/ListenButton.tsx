import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listen } from '#tools/speech/listen.ts';
import { findSpeech } from '#tools/speech/speech-platform.ts';
import { useGermanVoices } from '#tools/speech/use-german-voices.ts';
import { VoicesNote } from '#tools/speech/VoicesNote.tsx';
import { CommandButton } from '#ui/CommandButton.tsx';

/**
 * Reads aloud from where the reader is; where no German voice is installed it says so instead. Until that is known it can be asked
 * for: the voice begins once it is found, or the page says that there is none.
 */
export function ListenButton() {
  const { t } = useTranslation('tools/speech');
  const [platform] = useState(findSpeech);
  const voices = useGermanVoices(platform);
  if (voices === 'none') return <VoicesNote voices={voices} />;
  return <CommandButton onClick={() => listen.run({})}>{t('open')}</CommandButton>;
}
