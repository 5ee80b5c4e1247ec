import { placeOf, tags } from '#article/analyse/tag-codes.ts';
import { featuresAt, passWord, sentenceStart } from '#article/analyse/tag-features.ts';
import type { TagInput } from '#article/analyse/tag-input.ts';

/** The weights of a tagger: by feature what speaks for which tag, in pairs of the tag’s place and its weight. */
export interface Weights {
  readonly byFeature: ReadonlyMap<string, Int16Array>;
}

/** The tag that most speaks for, of those that are allowed. */
function chooseTag(
  { byFeature }: Weights,
  features: readonly string[],
  isAllowed: (tag: string, place: number) => boolean,
): string {
  const scores = new Float64Array(tags.length);
  for (const feature of features) {
    const pairs = byFeature.get(feature);
    if (pairs === undefined) continue;
    for (let index = 0; index < pairs.length; index += 2) {
      const place = pairs[index] ?? 0;
      scores[place] = (scores[place] ?? 0) + (pairs[index + 1] ?? 0);
    }
  }
  let best = Number.NEGATIVE_INFINITY;
  let chosen = 'X XY';
  for (let place = 0; place < tags.length; place += 1) {
    const score = scores[place] ?? 0;
    const tag = tags[place] ?? '';
    if (score <= best || !isAllowed(tag, place)) continue;
    best = score;
    chosen = tag;
  }
  return chosen;
}

/** Whether a word had a tag in the treebank, as its own weight tells. */
function wasSeen(pairs: Int16Array | undefined, place: number): boolean {
  if (pairs === undefined) return false;
  for (let index = 0; index < pairs.length; index += 2)
    if (pairs[index] === place) return (pairs[index + 1] ?? 0) > 0;
  return false;
}

/** Tags a sentence from left to right, each word by what stands around it and what was made of those before. */
export function tagSentence(input: TagInput, weights: Weights): readonly string[] {
  let state = sentenceStart;
  return input.words.map(({ small, sign, allowed }, at) => {
    const own = weights.byFeature.get(`w${small}`);
    const tag =
      sign ??
      chooseTag(
        weights,
        featuresAt(input, at, state),
        (one, place) => allowed.has(one) || wasSeen(own, place),
      );
    state = passWord(state, tag, small, at);
    return tag;
  });
}

/** Reads a file of weights: comments, then a line for each feature, a TAB behind it, and its weights, each behind its tag’s letter: `A12c-4`. */
export function readWeights(text: string): Weights {
  const byFeature = new Map<string, Int16Array>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('\t');
    if (at === -1 || line.startsWith('# ')) continue;
    const pairs = line.slice(at + 1).match(/[A-Za-z]-?\d+/g) ?? [];
    const values = pairs.flatMap((pair) => [placeOf(pair.charAt(0)), Number(pair.slice(1))]);
    byFeature.set(line.slice(0, at), Int16Array.from(values));
  }
  return { byFeature };
}
