import { codeOf } from '#article/analyse/tag-codes.ts';
import type { LearnedWeights } from '#build/learn-tags.ts';

/** The smallest sum of a feature’s weights that is worth its line in the file. */
const leastWeight = 8;

/** How finely weights are told: one of the file is an eighth of a step in learning. */
const scale = 8;

/** Writes weights as a file of lines, a feature, a TAB, and each weight behind its tag’s letter. Those that say next to nothing are left out. */
export function writeWeights(
  learned: LearnedWeights,
  comments: readonly string[],
  least = leastWeight,
): string {
  const lines: string[] = [];
  for (const [feature, own] of learned) {
    const pairs = Array.from(
      own,
      ([tag, weight]) => [codeOf(tag), Math.round(weight * scale)] as const,
    ).filter(([, weight]) => Math.abs(weight) > 1);
    const sum = pairs.reduce((all, [, weight]) => all + Math.abs(weight), 0);
    if (sum >= least) lines.push(`${feature}\t${pairs.map(([code, weight]) => `${code}${weight}`).join('')}`);
  }
  return `${[...comments.map((line) => `# ${line}`), ...lines.toSorted()].join('\n')}\n`;
}
