import { openCandidates } from '#article/analyse/find-candidates.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import { tagOf, tags } from '#article/analyse/tag-codes.ts';
import { featuresAt, passWord, sentenceStart } from '#article/analyse/tag-features.ts';
import { readInput, type TagInput } from '#article/analyse/tag-input.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { openPerceptron } from '#build/train-perceptron.ts';

/** How often the treebank is gone through, and by how many learners, each in orders of its own. */
const rounds = 6;
const orders = 3;

/** By feature and tag, how much it speaks for it. */
export type LearnedWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Example {
  readonly input: TagInput;
  readonly right: readonly string[];
}

function readExample(sentence: Sentence, find: ReturnType<typeof openCandidates>, table: FormTable): Example {
  const words = wordsOf(sentence);
  const forms = words.map(({ form }) => form);
  const candidates = forms.map((form, at) => find(form, at === 0));
  return {
    input: readInput(forms, candidates, table),
    right: words.map(({ upos, xpos }) => tagOf(upos ?? 'X', xpos ?? 'XY')),
  };
}

/** An order that is the same each time, so that the same treebank makes the same weights. */
function shuffle<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return [state, item] as const;
  });
  return keyed.toSorted(([a], [b]) => a - b).map(([, item]) => item);
}

/** Learns the tags of a treebank. */
export function learnTags(sentences: readonly Sentence[], table: FormTable): LearnedWeights {
  const find = openCandidates(table);
  const examples = sentences.map((sentence) => readExample(sentence, find, table));
  const seen = new Set(
    examples.flatMap(({ input, right }) => input.words.map(({ small }, at) => `${small} ${right[at]}`)),
  );
  const all: LearnedWeights[] = [];
  for (let order = 0; order < orders; order += 1) all.push(learnInOrder(examples, seen, order));
  return meanOf(all);
}

/** Learns from examples, in an order of its own. */
function learnInOrder(
  examples: readonly Example[],
  seen: ReadonlySet<string>,
  order: number,
): LearnedWeights {
  const learner = openPerceptron(tags);
  for (let round = 0; round < rounds; round += 1)
    for (const { input, right } of shuffle(examples, order * rounds + round + 1)) {
      let state = sentenceStart;
      for (const [at, { small, sign, allowed }] of input.words.entries()) {
        const gold = right[at] ?? '';
        let tag = sign;
        if (tag === undefined) {
          const features = featuresAt(input, at, state);
          tag = learner.guess(features, (one) => allowed.has(one) || seen.has(`${small} ${one}`));
          if (!gold.startsWith('PUNCT')) learner.learn(features, gold, tag);
        }
        state = passWord(state, tag, small, at);
      }
    }
  return learner.average();
}

/** What several learners say on the average: what one of them has by chance the others haven’t. */
function meanOf(all: readonly LearnedWeights[]): LearnedWeights {
  const mean = new Map<string, Map<string, number>>();
  for (const weights of all)
    for (const [feature, own] of weights) {
      const sum = mean.get(feature) ?? new Map<string, number>();
      mean.set(feature, sum);
      for (const [tag, weight] of own) sum.set(tag, (sum.get(tag) ?? 0) + weight / all.length);
    }
  return mean;
}
