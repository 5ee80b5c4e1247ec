import { useState } from 'react';
import { germanVoices, type VoiceList } from '#tools/speech/german-voices.ts';
import { listVoices, type SpeechPlatform } from '#tools/speech/speech-platform.ts';
import { useListening } from '#ui/use-listening.ts';

/** What is known of the German voices: nothing yet, that there are none, or which. */
export type GermanVoices = 'unknown' | 'none' | VoiceList;

/** How long the platform may take to list its voices, in milliseconds; one without any never says so. */
const patience = 3000;

/** What was found last, for whoever asks next: a button that comes later needn't wait again. */
const found = new WeakMap<SpeechPlatform['synthesis'], GermanVoices>();

/**
 * Tells whether the device can read German aloud, and keeps to what it learns: a voice may be installed or removed
 * while the page is open.
 * @param platform stays the same while the component lives; undefined where the browser can't speak
 */
export function useGermanVoices(platform: SpeechPlatform | undefined): GermanVoices {
  const [known, setKnown] = useState<GermanVoices>(
    () => (platform && found.get(platform.synthesis)) ?? 'unknown',
  );
  useListening(
    (signal) => {
      if (!platform) {
        setKnown('none');
        return;
      }
      const { synthesis } = platform;
      const look = () => {
        clearTimeout(waiting);
        const voices = germanVoices(listVoices(synthesis)) ?? 'none';
        found.set(synthesis, voices);
        setKnown(voices);
      };
      const waiting = setTimeout(look, patience);
      synthesis.addEventListener('voiceschanged', look, { signal });
      // Some browsers list them at once and send no event; an empty list says nothing yet.
      if (listVoices(synthesis).length > 0) look();
      return () => clearTimeout(waiting);
    },
    [platform],
  );
  return known;
}
