import type { SpeechVoice } from '#tools/speech/speech-platform.ts';

/** German voices of the device, the best one first; there is at least one. */
export type VoiceList = readonly [SpeechVoice, ...SpeechVoice[]];

// Some Android engines write ISO 639-2: `deu_DEU`.
const german = /^(?:de|deu|ger)(?:[-_]|$)/i;

/** How good a voice is to begin with: the system's own, then as spoken in Germany. */
function rank({ default: isDefault, lang }: SpeechVoice): number {
  return (isDefault ? 2 : 0) + (/^de[-_]DE$/i.test(lang) ? 1 : 0);
}

/**
 * The German ones among the platform's voices that are installed on the device; undefined if there is none. Others send
 * what they speak to their maker.
 */
export function germanVoices(voices: readonly SpeechVoice[]): VoiceList | undefined {
  const [best, ...others] = voices
    .filter(({ lang, localService }) => localService && german.test(lang))
    .toSorted((a, b) => rank(b) - rank(a));
  return best && [best, ...others];
}

/** The language to speak in, as BCP 47: the voice's own kind of German, `de-DE` where it doesn't say. */
export function speechLanguage({ lang }: SpeechVoice): string {
  const region = /^de[-_](?<region>[a-z]{2})\b/i.exec(lang)?.groups?.region;
  return `de-${region?.toUpperCase() ?? 'DE'}`;
}
