import { isSpeechRate, type SpeechRate } from '#tools/speech/speech-rate.ts';
import { readStored, store } from '#ui/stored.ts';

const storageKey = 'lesart.speech-rate';

/** The speed that was chosen on this device, the voice's own to begin with; a broken value is as if nothing were kept. */
export function readKeptRate(): SpeechRate {
  const parse = (text: string) => [Number(text)].find(isSpeechRate);
  return readStored(storageKey, parse) ?? 1;
}

/** Keeps the speed; where storage is refused it holds for this visit. */
export function keepRate(rate: SpeechRate): void {
  store(storageKey, String(rate));
}
