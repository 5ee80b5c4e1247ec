import { useEffect, useState, useSyncExternalStore } from 'react';
import { createReadAloud, type ReadAloud, type ReadAloudState } from '#speech/read-aloud.ts';
import type { SpeechPlatform } from '#speech/speech-platform.ts';
import { createSpokenMarks } from '#speech/spoken-marks.ts';
import type { SpokenSentence } from '#speech/spoken-sentences.ts';
import type { SpeechSettings } from '#speech/utter.ts';

interface ReadAloudInUse {
  readonly readAloud: ReadAloud;
  readonly status: ReadAloudState['status'];
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
  const [readAloud] = useState(() => createReadAloud(platform, sentences, { voice, rate }));
  const [marks] = useState(createSpokenMarks);
  // The status alone: the bar isn't drawn again at every word.
  const status = useSyncExternalStore(readAloud.subscribe, () => readAloud.getState().status);

  useEffect(() => {
    const unsubscribe = readAloud.subscribe(() => {
      const { sentence: id, at } = readAloud.getState();
      const sentence = sentences.find((candidate) => candidate.id === id);
      if (sentence) marks.show(sentence, at);
      else marks.clear();
    });
    const listening = new AbortController();
    const { signal } = listening;
    const hide = () => {
      if (document.hidden) readAloud.pause();
    };
    document.addEventListener('visibilitychange', hide, { signal });
    window.addEventListener('pagehide', readAloud.pause, { signal });
    return () => {
      listening.abort();
      readAloud.stop();
      unsubscribe();
    };
  }, [readAloud, marks, sentences]);

  useEffect(() => readAloud.change({ voice, rate }), [readAloud, voice, rate]);
  return { readAloud, status };
}
