import type { Row } from './figure.ts';
import { never } from './or-never.ts';
import type { Spread } from './spread.ts';

function writeNumber(value: number, unit: Row['unit']): string {
  if (value === never) return 'none';
  if (unit === 'ms') return value.toFixed(0);
  return value.toFixed(unit === '' ? 3 : 1);
}

/** Writes a median with its unit; of what was waited for in vain, how long that was. */
export function writeMedian(spread: Spread | undefined, { unit, patience }: Row): string {
  if (!spread) return '–';
  const median = writeNumber(spread.median, unit);
  if (spread.median === never) return patience ? `${median} within ${patience / 1000} s` : median;
  return unit ? `${median} ${unit}` : median;
}

/** Writes a median with the least and the most beside it, where they differ. */
export function writeSpread(spread: Spread | undefined, row: Row): string {
  const median = writeMedian(spread, row);
  if (!spread) return median;
  const [least, most] = [spread.least, spread.most].map((value) => writeNumber(value, row.unit));
  return least === most ? median : `${median} (${least}–${most})`;
}
