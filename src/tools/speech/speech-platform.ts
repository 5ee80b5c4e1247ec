/** A voice as the platform lists it. */
export interface SpeechVoice {
  readonly name: string;
  /** BCP 47, or with an underscore as Android writes it: `de-DE`, `de_AT`. */
  readonly lang: string;
  readonly voiceURI: string;
  /** Whether it speaks on the device; others send what they speak to their maker. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Something to be spoken; tells by `start`, `boundary`, `end` and `error` how far it is. */
export interface Utterance extends EventTarget {
  lang: string;
  rate: number;
  voice: SpeechVoice | null;
}

/** The part of `SpeechSynthesis` that is used. Its `pause` isn't: on Android it ends the utterance. */
export interface Synthesis extends EventTarget {
  readonly paused: boolean;
  getVoices(): readonly SpeechVoice[];
  speak(utterance: Utterance): void;
  cancel(): void;
  resume(): void;
}

/** What speaks. Source: webaudio.github.io/web-speech-api, "The SpeechSynthesis Interface". */
export interface SpeechPlatform {
  readonly synthesis: Synthesis;
  readonly createUtterance: (text: string) => Utterance;
}

/** The browser's speech; undefined where it has none that answers. */
export function findSpeech(): SpeechPlatform | undefined {
  if (!('speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis)) return undefined;
  try {
    const synthesis: Synthesis | null = speechSynthesis;
    // Some that can't speak have null there, or an object that fails at the first question.
    synthesis?.getVoices();
    return synthesis
      ? { synthesis, createUtterance: (text) => new SpeechSynthesisUtterance(text) }
      : undefined;
  } catch {
    return undefined;
  }
}
