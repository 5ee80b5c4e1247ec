import type { Figure } from './figures.ts';
import { type Spread, spreadOf } from './spread.ts';
import type { Visit } from './visit.ts';

const headings = ['', 'bare page', 'Lesart', '× bare', 'target', 'met'];

function writeNumber(value: number, unit: Figure['unit']): string {
  if (unit === 'ms') return value.toFixed(0);
  return value.toFixed(unit === '' ? 3 : 1);
}

function writeSpread(spread: Spread | undefined, unit: Figure['unit']): string {
  if (!spread) return '–';
  const [median, least, most] = [spread.median, spread.least, spread.most].map((value) =>
    writeNumber(value, unit),
  );
  return `${median}${unit && ` ${unit}`} (${least}–${most})`;
}

function spreadOver(visits: readonly Visit[], figure: Figure): Spread | undefined {
  return spreadOf(visits.map(figure.read).filter((value) => value !== undefined));
}

function writeTarget({ target, unit }: Figure): string {
  if (!target) return '';
  return 'timesBare' in target ? `≤ ${target.timesBare} × bare` : `≤ ${target.atMost} ${unit}`.trim();
}

function judge({ target }: Figure, ours: Spread | undefined, bare: Spread | undefined): string {
  if (!target || !ours) return '';
  const limit = 'timesBare' in target ? target.timesBare * (bare?.median ?? 0) : target.atMost;
  return ours.median <= limit ? 'yes' : 'NO';
}

/** Writes the figures of both pages as a table of text: medians, with the least and the most beside them. */
export function writeReport(
  figures: readonly Figure[],
  ours: readonly Visit[],
  bare: readonly Visit[],
): string {
  const rows = figures.map((figure) => {
    const [here, there] = [spreadOver(ours, figure), spreadOver(bare, figure)];
    const ratio = here && there && there.median > 0 ? (here.median / there.median).toFixed(2) : '';
    return [
      figure.name,
      writeSpread(there, figure.unit),
      writeSpread(here, figure.unit),
      ratio,
      writeTarget(figure),
      judge(figure, here, there),
    ];
  });
  const table = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
