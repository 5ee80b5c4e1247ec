/** What was learnt: by feature and tag, how much it speaks for it. */
export interface LearnedWeights {
  readonly tags: readonly string[];
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The smallest sum of a feature’s weights that is worth its line in the file. */
export const leastWeight = 10;

/** How finely weights are told: one of the file is an eighth of a step in learning. */
const scale = 8;

/**
 * Writes weights as a file of lines, `feature TAB tag:weight …`, the features in order. Those that say next to nothing are left out.
 * @param least the smallest sum of a feature’s weights that is worth its line
 */
export function writeWeights(
  { tags, weights }: LearnedWeights,
  comments: readonly string[],
  least: number,
): string {
  const lines: string[] = [];
  for (const [feature, own] of weights) {
    const pairs = Array.from(
      own,
      ([tag, weight]) => [tags.indexOf(tag), Math.round(weight * scale)] as const,
    ).filter(([tag, weight]) => tag !== -1 && Math.abs(weight) > 1);
    const sum = pairs.reduce((most, [, weight]) => most + Math.abs(weight), 0);
    if (sum < least) continue;
    lines.push(`${feature}\t${pairs.map(([tag, weight]) => `${tag}:${weight}`).join(' ')}`);
  }
  return `${[...comments.map((line) => `# ${line}`), `tags\t${tags.join('|')}`, ...lines.toSorted()].join('\n')}\n`;
}
