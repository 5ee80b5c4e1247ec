import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** What came of the tests of a runner. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Each runner adds a line: they are processes of their own. */
const file = 'node_modules/.results/counts.jsonl';

/** Begins to count anew. */
export function clearCounts(): void {
  rmSync(file, { force: true });
}

/** Adds what came of a runner's tests. */
export function addCount(count: Count): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(count)}\n`);
}

/** What came of the tests of all runners since it was begun to count. */
export function sumCounts(): Count {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const counts = lines.map((line): Count => JSON.parse(line));
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
