import { useMemo, useState } from 'react';
import type { Article } from '#article/document/article.ts';
import type { VoiceList } from '#tools/speech/german-voices.ts';
import { keepRate, readKeptRate } from '#tools/speech/kept-rate.ts';
import { ReadAloud, type ReadRequest } from '#tools/speech/ReadAloud.tsx';
import type { SpeechPlatform } from '#tools/speech/speech-platform.ts';
import { spokenSentences } from '#tools/speech/spoken-sentences.ts';

interface ListeningProps {
  readonly article: Article;
  readonly platform: SpeechPlatform;
  readonly voices: VoiceList;
  /** Another object begins anew. */
  readonly start: ReadRequest;
  /** With the id of the sentence where the voice was, if it hadn't come to the end. */
  readonly onClose: (sentence: string | undefined) => void;
}

/** Reads the article aloud, at the speed that the reader chose before. Loaded once there is a voice for it. */
export function Listening({ article, platform, voices, start, onClose }: ListeningProps) {
  const sentences = useMemo(() => spokenSentences(article), [article]);
  const [rate, setRate] = useState(readKeptRate);
  return (
    <ReadAloud
      platform={platform}
      voices={voices}
      sentences={sentences}
      start={start}
      rate={rate}
      onRate={(chosen) => {
        setRate(chosen);
        keepRate(chosen);
      }}
      onClose={onClose}
    />
  );
}
