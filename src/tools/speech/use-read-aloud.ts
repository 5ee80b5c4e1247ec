import { useEffect, useState, useSyncExternalStore } from 'react';
import { createReadAloud, type ReadAloud, type ReadAloudState } from '#tools/speech/read-aloud.ts';
import type { SpeechPlatform } from '#tools/speech/speech-platform.ts';
import { createSpokenMarks, type SpokenMarks } from '#tools/speech/spoken-marks.ts';
import type { SpokenSentence } from '#tools/speech/spoken-sentences.ts';
import type { SpeechSettings } from '#tools/speech/utter.ts';
import { useListening } from '#ui/use-listening.ts';

interface ReadAloudInUse {
  /** To play and to step are wishes of the reader: the page comes to the voice. */
  readonly readAloud: ReadAloud;
  readonly status: ReadAloudState['status'];
}

/** Makes a reader of sentences and its marks, which follow what the reader of the page asks for. */
function createMarked(...made: Parameters<typeof createReadAloud>): {
  readonly readAloud: ReadAloud;
  readonly marks: SpokenMarks;
} {
  const marks = createSpokenMarks();
  const readAloud = createReadAloud(...made);
  const followed: Pick<ReadAloud, 'play' | 'step'> = {
    play: (sentence) => {
      marks.follow();
      readAloud.play(sentence);
    },
    step: (step) => {
      marks.follow();
      readAloud.step(step);
    },
  };
  return { readAloud: { ...readAloud, ...followed }, marks };
}

/**
 * Reads sentences aloud while the component lives, marks them in the page, and falls silent when the page is hidden:
 * what nobody sees nobody can stop.
 * @param platform stays the same while the component lives, and so do the sentences
 */
export function useReadAloud(
  platform: SpeechPlatform,
  sentences: readonly SpokenSentence[],
  { voice, rate }: SpeechSettings,
): ReadAloudInUse {
  const [{ readAloud, marks }] = useState(() => createMarked(platform, sentences, { voice, rate }));
  // The status alone: the bar isn't drawn again at every word.
  const status = useSyncExternalStore(readAloud.subscribe, () => readAloud.getState().status);

  useListening(
    (signal) => {
      const unsubscribe = readAloud.subscribe(() => {
        const { sentence: id, at } = readAloud.getState();
        const sentence = sentences.find((candidate) => candidate.id === id);
        if (sentence) marks.show(sentence, at);
        else marks.clear();
      });
      const hide = () => {
        if (document.hidden) readAloud.pause();
      };
      document.addEventListener('visibilitychange', hide, { signal });
      window.addEventListener('pagehide', readAloud.pause, { signal });
      return () => {
        readAloud.stop();
        unsubscribe();
      };
    },
    [readAloud, marks, sentences],
  );

  useEffect(() => readAloud.change({ voice, rate }), [readAloud, voice, rate]);
  return { readAloud, status };
}
