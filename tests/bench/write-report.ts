import type { Row } from './figure.ts';
import { isMet } from './is-met.ts';
import { never } from './or-never.ts';
import type { Spread } from './spread.ts';
import type { Spreads } from './spread-figures.ts';
import { writeMedian, writeSpread } from './write-spread.ts';
import { writeTable } from './write-table.ts';

/** What was measured of the same thing elsewhere, and what to call that. */
export interface Other {
  readonly name: string;
  readonly spreads: Spreads;
}

/** What a report is about. */
export interface Measured {
  readonly ours: Spreads;
  /** What ours is held to: visited in turn with it. */
  readonly beside?: Other | undefined;
  /** Another revision, visited in turn with ours. */
  readonly before?: Other | undefined;
  /** An earlier run, of which the machine may have been slower or faster. */
  readonly last?: Other | undefined;
}

function writeTarget({ target, unit }: Row, beside: Other | undefined): string {
  if (!target) return '';
  if ('atMost' in target) return `≤ ${target.atMost} ${unit}`.trim();
  return 'times' in target
    ? `≤ ${target.times} × ${beside?.name}`
    : `≤ ${beside?.name} + ${target.more} ${unit}`.trim();
}

function writeRatio(spread: Spread | undefined, to: Spread | undefined): string {
  if (!spread || !to || to.median === 0 || spread.median === never || to.median === never) return '';
  return (spread.median / to.median).toFixed(2);
}

function writeJudgement(judgement: boolean | undefined): string {
  return judgement === undefined ? '' : judgement ? 'yes' : 'NO';
}

/** Writes what was measured as a table of text: medians, with the least and the most beside them. */
export function writeReport(rows: readonly Row[], { ours, beside, before, last }: Measured): string {
  const others = [beside, before].filter((other) => other !== undefined);
  const headings = [
    '',
    ...others.map(({ name }) => name),
    'Lesart',
    ...others.map(({ name }) => `× ${name}`),
    ...(last ? [last.name] : []),
    'target',
    'met',
  ];
  const lines = rows.map((row) => {
    const { name } = row;
    return [
      name,
      ...others.map(({ spreads }) => writeSpread(spreads[name], row)),
      writeSpread(ours[name], row),
      ...others.map(({ spreads }) => writeRatio(ours[name], spreads[name])),
      ...(last ? [writeMedian(last.spreads[name], row)] : []),
      writeTarget(row, beside),
      writeJudgement(isMet(row, ours, beside?.spreads ?? {})),
    ];
  });
  return writeTable([headings, ...lines]);
}
