import type { PageRecord } from './page-record.ts';

/** How long the longest of some tasks took, in milliseconds; 0 where none took 50 ms. */
export function longestTask(tasks: PageRecord['longTasks']): number {
  return Math.max(0, ...tasks.map(({ start, end }) => end - start));
}
