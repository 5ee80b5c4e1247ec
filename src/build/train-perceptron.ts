/** What is learnt from: features with the tag that is right. */
export interface Learner {
  /** The tag that most speaks for, of those that are allowed. */
  readonly guess: (features: readonly string[], isAllowed: (tag: string) => boolean) => string;
  readonly learn: (features: readonly string[], right: string, guess: string) => void;
  readonly average: () => ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Weight {
  value: number;
  total: number;
  since: number;
}

/**
 * An averaged perceptron: where it guesses wrong, each feature speaks more for the right tag and less for the guess, and what counts in the end
 * is what it said on the average.
 * Source: Collins 2002, Discriminative Training Methods for Hidden Markov Models.
 */
export function openPerceptron(tags: readonly string[]): Learner {
  const weights = new Map<string, Map<string, Weight>>();
  let step = 0;
  const change = (feature: string, tag: string, by: number) => {
    const own = weights.get(feature) ?? new Map<string, Weight>();
    weights.set(feature, own);
    const weight = own.get(tag) ?? { value: 0, total: 0, since: step };
    weight.total += (step - weight.since) * weight.value;
    weight.since = step;
    weight.value += by;
    own.set(tag, weight);
  };
  return {
    guess: (features, isAllowed) => {
      const scores = new Map(tags.map((tag) => [tag, 0]));
      for (const feature of features)
        for (const [tag, { value }] of weights.get(feature) ?? [])
          scores.set(tag, (scores.get(tag) ?? 0) + value);
      let best: string | undefined;
      for (const [tag, score] of scores)
        if (isAllowed(tag) && (best === undefined || score > (scores.get(best) ?? 0))) best = tag;
      return best ?? tags[0] ?? '';
    },
    learn: (features, right, guess) => {
      step += 1;
      if (right === guess) return;
      for (const feature of features) {
        change(feature, right, 1);
        change(feature, guess, -1);
      }
    },
    average: () =>
      new Map(
        Array.from(weights, ([feature, own]) => [
          feature,
          new Map(
            Array.from(own, ([tag, { value, total, since }]) => [
              tag,
              (total + (step - since) * value) / Math.max(step, 1),
            ]),
          ),
        ]),
      ),
  };
}
