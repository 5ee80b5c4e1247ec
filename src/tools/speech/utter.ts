import { speechLanguage } from '#tools/speech/german-voices.ts';
import { errorOf, type SpeechFailure, wordStart } from '#tools/speech/speech-events.ts';
import type { SpeechPlatform, SpeechVoice, Utterance } from '#tools/speech/speech-platform.ts';

/** How something is spoken. */
export interface SpeechSettings {
  readonly voice: SpeechVoice;
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

/** What an utterance tells while it is spoken, and nothing once it was silenced: the platform's events still come then. */
interface Hearing {
  /** A word begins, at a character of the text. Many platforms tell of none. */
  readonly onWord: (at: number) => void;
  readonly onEnd: () => void;
  /** It ended before its time. Interrupted: somebody else took the voice, another page or the system. */
  readonly onBreak: (reason: SpeechFailure | 'interrupted') => void;
}

/** An utterance under way. Hold on to it: Chromium forgets one that nobody holds, and its events with it. */
export interface UnderWay {
  readonly utterance: Utterance;
  readonly silence: () => void;
}

/** How long a voice may take to begin, in milliseconds: some never do and never say so. */
const patience = 8000;

/** Speaks a text, `lang` always set. Pausing isn't offered: Android can't. */
export function utter(
  { synthesis, createUtterance }: SpeechPlatform,
  text: string,
  { voice, rate }: SpeechSettings,
  { onWord, onEnd, onBreak }: Hearing,
): UnderWay {
  const utterance = createUtterance(text);
  utterance.voice = voice;
  utterance.lang = speechLanguage(voice);
  utterance.rate = rate;

  const listening = new AbortController();
  const { signal } = listening;
  const finish = (): void => {
    clearTimeout(waiting);
    listening.abort();
  };
  const silence = (): void => {
    finish();
    synthesis.cancel();
  };
  const waiting = setTimeout(() => {
    silence();
    onBreak('silent');
  }, patience);
  utterance.addEventListener('start', () => clearTimeout(waiting), { signal });
  utterance.addEventListener(
    'boundary',
    (event) => {
      clearTimeout(waiting);
      const at = wordStart(event);
      if (at !== undefined && at < text.length) onWord(at);
    },
    { signal },
  );
  utterance.addEventListener(
    'end',
    () => {
      finish();
      onEnd();
    },
    { signal },
  );
  utterance.addEventListener(
    'error',
    (event) => {
      finish();
      onBreak(errorOf(event));
    },
    { signal },
  );
  // A page before this one may have left the platform paused.
  if (synthesis.paused) synthesis.resume();
  synthesis.speak(utterance);
  return { utterance, silence };
}
