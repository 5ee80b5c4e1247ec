import { isSpeechRate, type SpeechRate } from '#tools/speech/speech-rate.ts';

const storageKey = 'lesart.speech-rate';

/** The speed that was chosen on this device, the voice's own to begin with; a broken value is as if nothing were kept. */
export function readKeptRate(): SpeechRate {
  try {
    const rate = Number(localStorage.getItem(storageKey) ?? 1);
    return isSpeechRate(rate) ? rate : 1;
  } catch {
    return 1;
  }
}

/** Keeps the speed; where storage is refused it holds for this visit. */
export function keepRate(rate: SpeechRate): void {
  try {
    localStorage.setItem(storageKey, String(rate));
  } catch {
    // A private window.
  }
}
