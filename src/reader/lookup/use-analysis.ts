import { useRef, useState } from 'react';
import type { AnalysedSentence, Analysis, LoadAnalysis } from '#article/document/analysis.ts';
import { sectionOf, sentenceElement } from '#reader/place/text-elements.ts';

/** What is known of the sentences that the reader has come to. */
export interface KnownSentences {
  /** By id; another object whenever more is known. */
  readonly sentences: Analysis['sentences'];
  /** Undefined as long as nothing is known of it. */
  readonly sentenceOf: (id: string) => AnalysedSentence | undefined;
  /** Fetches what there is to know of a sentence and of its section, once. */
  readonly want: (id: string) => Promise<void>;
}

/**
 * Fetches the analysis section by section, as the reader comes to them: a book would be too much at once.
 */
export function useAnalysis(load: LoadAnalysis): KnownSentences {
  const [sentences, setSentences] = useState<Analysis['sentences']>({});
  const asked = useRef(new Map<string, Promise<void>>());
  const want = (id: string): Promise<void> => {
    const section = sectionOf(sentenceElement(id))?.id;
    if (section === undefined) return Promise.resolve();
    const earlier = asked.current.get(section);
    if (earlier) return earlier;
    const loading = load(section).then(
      (analysis) => setSentences((known) => ({ ...known, ...analysis.sentences })),
      (error: unknown) => {
        // The next question asks again.
        asked.current.delete(section);
        throw error;
      },
    );
    asked.current.set(section, loading);
    return loading;
  };
  return { sentences, sentenceOf: (id) => (Object.hasOwn(sentences, id) ? sentences[id] : undefined), want };
}
