import type { Row, Target } from './figure.ts';
import { never } from './or-never.ts';
import type { Spreads } from './spread-figures.ts';

function limitOf(target: Target, beside: number): number {
  if ('atMost' in target) return target.atMost;
  return 'times' in target ? target.times * beside : target.more + beside;
}

/**
 * Whether the target of a row is met; undefined where it has none, or was not measured. What a single visit waited for in
 * vain is not met, whatever the median.
 * @param beside what it may be held to
 */
export function isMet({ name, target }: Row, ours: Spreads, beside: Spreads): boolean | undefined {
  const spread = ours[name];
  if (!target || !spread) return undefined;
  return spread.most < never && spread.median <= limitOf(target, beside[name]?.median ?? 0);
}
