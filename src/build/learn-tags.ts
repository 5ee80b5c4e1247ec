import { openCandidates } from '#article/analyse/find-candidates.ts';
import type { FormTable } from '#article/analyse/form-table.ts';
import {
  clauseStart,
  featuresAt,
  passWord,
  readInput,
  type TagInput,
  tagOf,
} from '#article/analyse/tag-features.ts';
import { type Sentence, wordsOf } from '#article/conllu/sentence.ts';
import { openPerceptron } from '#build/train-perceptron.ts';
import type { LearnedWeights } from '#build/write-weights.ts';

/** A tag that is rarer is a slip, or nothing that can be learnt: its words have the commonest tag of their part of speech. */
const rarest = 4;
const rounds = 8;

interface Example {
  readonly input: TagInput;
  readonly tags: readonly string[];
}

function tagsOf(sentence: Sentence): readonly string[] {
  return wordsOf(sentence).map(({ upos, xpos }) =>
    upos === 'PROPN' ? 'PROPN NE' : tagOf(upos ?? 'X', xpos ?? 'XY'),
  );
}

/** Puts the commonest tag of its part of speech for each that is rare. */
function mergeRare(all: readonly (readonly string[])[]): (tag: string) => string {
  const counts = new Map<string, number>();
  for (const tag of all.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const sorted = Array.from(counts).toSorted(([, a], [, b]) => b - a);
  return (tag) => {
    if ((counts.get(tag) ?? 0) >= rarest) return tag;
    const [upos] = tag.split(' ');
    return sorted.find(([other]) => other.startsWith(`${upos} `))?.[0] ?? tag;
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
  const all = sentences.map(tagsOf);
  const merge = mergeRare(all);
  const examples = sentences.map((sentence, index): Example => {
    const forms = wordsOf(sentence).map(({ form }) => form);
    const input = readInput(
      forms,
      forms.map((form, at) => find(form, at === 0)),
      table,
    );
    return { input, tags: (all[index] ?? []).map(merge) };
  });
  const tags = Array.from(new Set(examples.flatMap((example) => example.tags)))
    .filter((tag) => !tag.startsWith('PUNCT'))
    .toSorted();
  const learner = openPerceptron(tags);
  for (let round = 0; round < rounds; round += 1)
    for (const { input, tags: right } of shuffle(examples, round + 1)) {
      let state = clauseStart;
      let [before, second] = ['|', '|'];
      for (const [at, word] of input.small.entries()) {
        const own = input.classes[at] ?? '';
        let tag = own;
        if (!own.startsWith('PUNCT')) {
          const features = featuresAt(input, at, before, second, state);
          tag = learner.scores(features);
          const gold = right[at] ?? tag;
          if (!gold.startsWith('PUNCT')) learner.learn(features, gold, tag);
        }
        state = passWord(state, tag, word, at);
        [before, second] = [tag, before];
      }
    }
  return { tags, weights: learner.average() };
}
