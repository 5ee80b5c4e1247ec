/** How fast the voice may speak; 1 is its own speed. The slow ones are for those who learn. */
export const speechRates = [0.5, 0.7, 0.85, 1, 1.25, 1.5] as const;

export type SpeechRate = (typeof speechRates)[number];

/** Narrows any value, a stored one for instance, to a speed. */
export function isSpeechRate(value: unknown): value is SpeechRate {
  return speechRates.some((rate) => rate === value);
}
