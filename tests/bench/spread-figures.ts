import type { Figure } from './figure.ts';
import { never } from './or-never.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What was measured of a page, by the names of the figures; none of what the page doesn't have. */
export type Spreads = Readonly<Record<string, Spread>>;

/** Sums up the visits to a page. In a visit that failed, an undefined one, nothing was reached. */
export function spreadFigures<Visit>(
  figures: readonly Figure<Visit>[],
  visits: readonly (Visit | undefined)[],
): Spreads {
  return Object.fromEntries(
    figures.flatMap(({ name, read }) => {
      const values = visits.map((visit) => (visit ? read(visit) : never));
      const spread = spreadOf(values.filter((value) => value !== undefined));
      return spread ? [[name, spread]] : [];
    }),
  );
}
