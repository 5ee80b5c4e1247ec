/** Why nothing is heard: the voice can't speak, it never began, or it never came to an end. */
export const speechFailures = ['failed', 'silent', 'stuck'] as const;

export type SpeechFailure = (typeof speechFailures)[number];

/**
 * Where in the utterance the word begins that a `boundary` event tells of; undefined if it tells of a sentence, or
 * nothing that can be used. Android names no kind.
 */
export function wordStart(event: Event): number | undefined {
  if ('name' in event && event.name === 'sentence') return undefined;
  if (!('charIndex' in event) || typeof event.charIndex !== 'number') return undefined;
  return event.charIndex >= 0 ? event.charIndex : undefined;
}

/** What an `error` event says. Source: webaudio.github.io/web-speech-api, "SpeechSynthesisErrorCode". */
export function errorOf(event: Event): SpeechFailure | 'interrupted' {
  const code = 'error' in event ? event.error : undefined;
  return code === 'canceled' || code === 'interrupted' ? 'interrupted' : 'failed';
}
