import type { SpeechFailure } from '#tools/speech/speech-events.ts';
import type { SpeechPlatform } from '#tools/speech/speech-platform.ts';
import type { SpokenSentence } from '#tools/speech/spoken-sentences.ts';
import { type SpeechSettings, type UnderWay, utter } from '#tools/speech/utter.ts';
import { createEmitter } from '#ui/emitter.ts';

/** How far the reading aloud is. */
export interface ReadAloudState {
  readonly status: 'idle' | 'speaking' | 'paused' | 'ended' | SpeechFailure;
  /** Id of the sentence that is spoken, or will be when it goes on. */
  readonly sentence?: string;
  /** Where the spoken word begins in the sentence's text, if the platform tells. */
  readonly at?: number;
}

/** Reads sentences aloud, one after another. */
export interface ReadAloud {
  readonly getState: () => ReadAloudState;
  /** Calls back after each change of the state, until what it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Speaks from a sentence on; without one, or with an unknown one, from where it is. */
  readonly play: (sentence?: string) => void;
  /** Falls silent and remembers the place. */
  readonly pause: () => void;
  /** Goes to the next (1) or the previous (-1) sentence; a pause stays a pause. */
  readonly step: (step: 1 | -1) => void;
  /** Changes voice or speed, at once if it is speaking. */
  readonly change: (settings: SpeechSettings) => void;
  /** Falls silent and forgets the place. */
  readonly stop: () => void;
}

/** What the platform needs between falling silent and speaking again, in milliseconds: Linux and Safari drop what comes at once. */
const rest = 80;

/**
 * Makes a reader of sentences. A pause is a silence that remembers the place: it goes on from the word, where the platform
 * tells of words, else from the start of the sentence.
 */
export function createReadAloud(
  platform: SpeechPlatform,
  sentences: readonly SpokenSentence[],
  initial: SpeechSettings,
): ReadAloud {
  let settings = initial;
  let state: ReadAloudState = { status: 'idle' };
  const { subscribe, emit } = createEmitter();
  let index = 0;
  // Where in the sentence it would go on; undefined where the platform hasn't told of a word of it.
  let from: number | undefined;
  let underWay: UnderWay | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const set = (next: ReadAloudState): void => {
    state = next;
    emit();
  };
  const setStatus = (status: ReadAloudState['status']): void => {
    const sentence = sentences[index]?.id;
    set({ status, ...(sentence !== undefined && { sentence }), ...(from !== undefined && { at: from }) });
  };
  const moveTo = (next: number): void => {
    index = next;
    from = undefined;
  };
  /** Returns whether there was something to silence. */
  const silence = (): boolean => {
    const wasBusy = underWay !== undefined || resting !== undefined;
    underWay?.silence();
    underWay = undefined;
    clearTimeout(resting);
    resting = undefined;
    return wasBusy;
  };
  const end = (): void => {
    silence();
    moveTo(sentences.length);
    set({ status: 'ended' });
  };

  const speak = ({ text }: SpokenSentence): void => {
    const start = from ?? 0;
    underWay = utter(platform, text.slice(start), settings, {
      onWord: (at) => {
        from = start + at;
        setStatus('speaking');
      },
      onEnd: () => {
        underWay = undefined;
        moveTo(index + 1);
        goOn();
      },
      onBreak: (reason) => {
        underWay = undefined;
        setStatus(reason === 'interrupted' ? 'paused' : reason);
      },
    });
  };
  /** Speaks what comes next: the sentence, or the next one that has something to say. */
  const goOn = (): void => {
    resting = undefined;
    while (sentences[index]?.text.slice(from).trim() === '') moveTo(index + 1);
    const sentence = sentences[index];
    if (!sentence) {
      end();
      return;
    }
    if (sentence.id !== state.sentence) setStatus('speaking');
    speak(sentence);
  };
  const begin = (): void => {
    const wasBusy = silence();
    setStatus('speaking');
    if (wasBusy) resting = setTimeout(goOn, rest);
    else goOn();
  };

  return {
    getState: () => state,
    subscribe,
    play: (id) => {
      const asked = sentences.findIndex((sentence) => sentence.id === id);
      if (asked !== -1) moveTo(asked);
      else if (index >= sentences.length) moveTo(0);
      begin();
    },
    pause: () => {
      if (state.status !== 'speaking') return;
      silence();
      setStatus('paused');
    },
    step: (step) => {
      const goesOn = state.status === 'speaking' || state.status === 'ended';
      moveTo(Math.max(index + step, 0));
      if (index >= sentences.length) end();
      else if (goesOn) begin();
      else setStatus('paused');
    },
    change: (changed) => {
      // The platform lists its voices anew every now and then: each is another object then.
      const isSame = changed.rate === settings.rate && changed.voice.voiceURI === settings.voice.voiceURI;
      settings = changed;
      if (!isSame && state.status === 'speaking') begin();
    },
    stop: () => {
      silence();
      moveTo(0);
      set({ status: 'idle' });
    },
  };
}
