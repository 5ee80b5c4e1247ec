import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listen } from '#tools/speech/listen.ts';
import { findSpeech } from '#tools/speech/speech-platform.ts';
import { useGermanVoices } from '#tools/speech/use-german-voices.ts';
import { VoicesNote } from '#tools/speech/VoicesNote.tsx';
import { CommandButton } from '#ui/CommandButton.tsx';

/**
 * Reads aloud from where the reader is. It can be asked for before it is known whether there is a German voice: that begins once it
 * is found, or the page says that there is none, as does a note beside the button, which stays where it is.
 */
export function ListenButton() {
  const { t } = useTranslation('tools/speech');
  const [platform] = useState(findSpeech);
  const voices = useGermanVoices(platform);
  return (
    <>
      <CommandButton onClick={() => listen.run({})}>{t('open')}</CommandButton>
      <VoicesNote voices={voices} />
    </>
  );
}
