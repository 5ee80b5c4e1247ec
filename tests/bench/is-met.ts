import type { Figure } from './figures.ts';
import { never } from './or-never.ts';
import type { Spreads } from './spread-figures.ts';

/**
 * Whether the target of a figure is met; undefined where it has none, or was not measured. What a single visit waited for in
 * vain is not met, whatever the median.
 */
export function isMet({ name, target }: Figure, ours: Spreads, bare: Spreads): boolean | undefined {
  const spread = ours[name];
  if (!target || !spread) return undefined;
  const limit = 'timesBare' in target ? target.timesBare * (bare[name]?.median ?? 0) : target.atMost;
  return spread.most < never && spread.median <= limit;
}
