import { beginsDocument, commentValue, type Sentence } from '#article/conllu/sentence.ts';

const ATTRIBUTES = 'eid-etype-head-identity';

/**
 * Whether a file that is not of the corpus means to be an article of ours, and not a treebank or a parser's output.
 * Others give `# meta::` comments too (UD English-GUM does), but in files of several documents, or with other attributes in
 * `Entity=` than ours.
 */
export function isArticle(sentences: readonly Sentence[]): boolean {
  const [first, ...others] = sentences;
  if (!first?.comments.some(({ key }) => key.startsWith('meta::'))) return false;
  const isOnly = !others.some(beginsDocument);
  return isOnly && (commentValue(first, 'global.Entity') ?? ATTRIBUTES) === ATTRIBUTES;
}
