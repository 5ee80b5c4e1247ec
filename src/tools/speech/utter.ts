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
  readonly utterance: Utterance | undefined;
  readonly silence: () => void;
}

/** How long a voice may take to begin, in milliseconds: some never do and never say so. */
const patience = 8000;

/**
 * How long it may then take to the end, in milliseconds: some never say that either. A slow voice says six characters in a
 * second, and *2023* is a long word.
 */
function longest(characters: number, rate: number): number {
  return 12_000 + (characters * 250) / rate;
}

/** Speaks a text, `lang` always set. Pausing isn't offered: Android can't. */
export function utter(
  { synthesis, createUtterance }: SpeechPlatform,
  text: string,
  { voice, rate }: SpeechSettings,
  { onWord, onEnd, onBreak }: Hearing,
): UnderWay {
  const listening = new AbortController();
  const { signal } = listening;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hasBegun = false;
  const finish = (): void => {
    clearTimeout(waiting);
    listening.abort();
  };
  const silence = (): void => {
    finish();
    try {
      synthesis.cancel();
    } catch {
      // A platform that is broken says nothing anyway.
    }
  };
  const breakAfter = (delay: number, reason: SpeechFailure): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      silence();
      onBreak(reason);
    }, delay);
  };
  const goOnFrom = (at: number): void => {
    hasBegun = true;
    breakAfter(longest(text.length - at, rate), 'stuck');
  };
  const hear = (utterance: Utterance): void => {
    utterance.addEventListener('start', () => goOnFrom(0), { signal });
    utterance.addEventListener(
      'boundary',
      (event) => {
        const at = wordStart(event);
        const isWord = at !== undefined && at < text.length;
        goOnFrom(isWord ? at : 0);
        if (isWord) onWord(at);
      },
      { signal },
    );
    utterance.addEventListener(
      'end',
      () => {
        finish();
        // Where the sound is missing some platforms are done at once, sentence after sentence.
        if (hasBegun) onEnd();
        else onBreak('silent');
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
  };

  let utterance: Utterance | undefined;
  breakAfter(patience, 'silent');
  try {
    utterance = createUtterance(text);
    utterance.voice = voice;
    utterance.lang = speechLanguage(voice);
    utterance.rate = rate;
    hear(utterance);
    // A page before this one may have left the platform paused.
    if (synthesis.paused) synthesis.resume();
    synthesis.speak(utterance);
  } catch {
    breakAfter(0, 'failed');
  }
  return { utterance, silence };
}
