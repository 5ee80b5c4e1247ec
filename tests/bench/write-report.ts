import type { Figure } from './figures.ts';
import { isMet } from './is-met.ts';
import { never } from './or-never.ts';
import type { Spread } from './spread.ts';
import type { Spreads } from './spread-figures.ts';
import { writeMedian, writeSpread } from './write-spread.ts';
import { writeTable } from './write-table.ts';

/** What was measured of the same length, and what to call it. */
interface Other {
  readonly name: string;
  readonly spreads: Spreads;
}

/** What a report is about. */
export interface Measured {
  readonly ours: Spreads;
  readonly bare: Spreads;
  /** Another revision, visited in turn with ours. */
  readonly before?: Other | undefined;
  /** An earlier run, of which the machine may have been slower or faster. */
  readonly last?: Other | undefined;
}

function writeTarget({ target, unit }: Figure): string {
  if (!target) return '';
  return 'timesBare' in target ? `≤ ${target.timesBare} × bare` : `≤ ${target.atMost} ${unit}`.trim();
}

function writeRatio(spread: Spread | undefined, to: Spread | undefined): string {
  if (!spread || !to || to.median === 0 || spread.median === never || to.median === never) return '';
  return (spread.median / to.median).toFixed(2);
}

function writeJudgement(judgement: boolean | undefined): string {
  return judgement === undefined ? '' : judgement ? 'yes' : 'NO';
}

/** Writes what was measured as a table of text: medians, with the least and the most beside them. */
export function writeReport(figures: readonly Figure[], { ours, bare, before, last }: Measured): string {
  const headings = [
    '',
    'bare page',
    ...(before ? [before.name] : []),
    'Lesart',
    '× bare',
    ...(before ? [`× ${before.name}`] : []),
    ...(last ? [last.name] : []),
    'target',
    'met',
  ];
  const rows = figures.map((figure) => {
    const { name } = figure;
    return [
      name,
      writeSpread(bare[name], figure),
      ...(before ? [writeSpread(before.spreads[name], figure)] : []),
      writeSpread(ours[name], figure),
      writeRatio(ours[name], bare[name]),
      ...(before ? [writeRatio(ours[name], before.spreads[name])] : []),
      ...(last ? [writeMedian(last.spreads[name], figure)] : []),
      writeTarget(figure),
      writeJudgement(isMet(figure, ours, bare)),
    ];
  });
  return writeTable([headings, ...rows]);
}
