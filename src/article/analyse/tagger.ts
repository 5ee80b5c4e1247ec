import {
  type ClauseState,
  clauseStart,
  featuresAt,
  passWord,
  type TagInput,
} from '#article/analyse/tag-features.ts';

/** The weights of a tagger: its tags, and by feature what speaks for which tag. */
export interface Weights {
  readonly tags: readonly string[];
  /** Pairs of a tag’s index and its weight. */
  readonly byFeature: ReadonlyMap<string, readonly number[]>;
}

/** A word’s tag, and by how much it was better than the next one. */
export interface Tagged {
  readonly tag: string;
  readonly margin: number;
}

/** The tag that most speaks for. */
export function chooseTag({ tags, byFeature }: Weights, features: readonly string[]): Tagged {
  const scores = new Float64Array(tags.length);
  for (const feature of features) {
    const pairs = byFeature.get(feature);
    if (pairs === undefined) continue;
    for (let index = 0; index < pairs.length; index += 2) {
      const tag = pairs[index] ?? 0;
      scores[tag] = (scores[tag] ?? 0) + (pairs[index + 1] ?? 0);
    }
  }
  let best = 0;
  let second = -1;
  for (let tag = 1; tag < scores.length; tag += 1) {
    if ((scores[tag] ?? 0) > (scores[best] ?? 0)) {
      second = best;
      best = tag;
    } else if (second === -1 || (scores[tag] ?? 0) > (scores[second] ?? 0)) second = tag;
  }
  return { tag: tags[best] ?? 'X XY', margin: (scores[best] ?? 0) - (scores[second] ?? 0) };
}

/** Tags a sentence from left to right, each word by what stands around it and what was made of those before. */
export function tagSentence(input: TagInput, weights: Weights): readonly Tagged[] {
  const tagged: Tagged[] = [];
  let state: ClauseState = clauseStart;
  let [before, second] = ['|', '|'];
  for (const [at, word] of input.small.entries()) {
    const own = input.classes[at] ?? '';
    // Signs are told by themselves.
    const found = own.startsWith('PUNCT')
      ? { tag: own, margin: Number.POSITIVE_INFINITY }
      : chooseTag(weights, featuresAt(input, at, before, second, state));
    tagged.push(found);
    state = passWord(state, found.tag, word, at);
    [before, second] = [found.tag, before];
  }
  return tagged;
}

/**
 * Reads a file of weights: comments, a line of tags, then a line for each feature, a TAB behind it, and its weights, `3:12 7:-4`.
 */
export function readWeights(text: string): Weights {
  const byFeature = new Map<string, readonly number[]>();
  let tags: readonly string[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const at = line.indexOf('\t');
    const name = line.slice(0, at);
    const rest = line.slice(at + 1);
    if (name === 'tags') tags = rest.split('|');
    else byFeature.set(name, rest.split(/[ :]/).map(Number));
  }
  return { tags, byFeature };
}
