import { parseArgs } from 'node:util';
import { type Part, partNames } from './parts.ts';

/** What is to be measured, and how carefully. */
export interface BenchOptions {
  /** How often each page of a part is visited. */
  readonly runs: Readonly<Record<Part, number>>;
  readonly parts: readonly Part[];
  readonly isWide: boolean;
  /** Whether to answer within two minutes: fewer runs, no traced visit, and no file of a treebank's size. */
  readonly isQuick: boolean;
  /** The revision to compare with, by any name that git knows. */
  readonly against: string | undefined;
}

export const usage = `npm run bench -- [--runs N] [--only ${partNames.join('|')}] [--wide] [--quick] [--against REVISION]`;

type Reading =
  | { readonly ok: true; readonly options: BenchOptions }
  | { readonly ok: false; readonly message: string };

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string' },
      only: { type: 'string' },
      wide: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      against: { type: 'string' },
    },
  }).values;
}

/** Reads the command line; where it makes no sense it says so, and what does. */
export function readOptions(args: readonly string[]): Reading {
  const refuse = (message: string): Reading => ({ ok: false, message: `${message}\n${usage}` });
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { runs, only, wide, quick, against } = values;
  const chosen = partNames.filter((part) => only === undefined || part === only);
  if (chosen.length === 0) return refuse(`--only: found "${only}", expected ${partNames.join(' or ')}`);
  if (runs !== undefined && !/^[1-9]\d?$/.test(runs))
    return refuse(`--runs: found "${runs}", expected a number from 1 to 99`);
  if (against === '') return refuse('--against: found nothing, expected a revision');
  const usual = quick ? { article: 2, hundredfold: 1, shelf: 1 } : { article: 5, hundredfold: 5, shelf: 3 };
  const every = Number(runs);
  const asked = runs === undefined ? usual : { article: every, hundredfold: every, shelf: every };
  return { ok: true, options: { runs: asked, parts: chosen, isWide: wide, isQuick: quick, against } };
}
