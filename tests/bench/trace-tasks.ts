import type { Browser, Page } from '@playwright/test';
import * as v from 'valibot';
import { type Address, openPage } from './open-page.ts';

const traceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
});
const trace = v.object({ traceEvents: v.array(traceEvent) });

type TraceEvent = v.InferOutput<typeof traceEvent>;

/** A task of the page's main thread, with the time that each kind of work in it took by itself; in milliseconds. */
export interface Task {
  readonly start: number;
  readonly duration: number;
  readonly parts: ReadonlyMap<string, number>;
}

/** The time of each event without the events inside it, by name. */
function divide(task: TraceEvent, inside: readonly TraceEvent[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  const add = (name: string, time: number) => parts.set(name, (parts.get(name) ?? 0) + time / 1000);
  const open = [task];
  add(task.name, task.dur);
  for (const event of inside) {
    for (let top = open.at(-1); top && top !== task && top.ts + top.dur <= event.ts; top = open.at(-1))
      open.pop();
    add(open.at(-1)?.name ?? task.name, -event.dur);
    add(event.name, event.dur);
    open.push(event);
  }
  return parts;
}

/** Loads a page once with Chromium's tracing on, and tells the longest tasks of its main thread. */
export async function traceTasks(browser: Browser, address: Address): Promise<readonly Task[]> {
  const begin = (page: Page): Promise<void> =>
    browser.startTracing(page, {
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'],
    });
  const { context } = await openPage(browser, address, { begin });
  const { traceEvents } = v.parse(trace, JSON.parse((await browser.stopTracing()).toString()));
  await context.close();

  const complete = traceEvents
    .filter(({ ph }) => ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const parsing = complete.filter(({ name }) => name === 'ParseHTML');
  const first = parsing.find(({ dur }) => dur === Math.max(...parsing.map((event) => event.dur)));
  const ours = complete.filter(({ pid, tid }) => pid === first?.pid && tid === first.tid);
  const start =
    traceEvents.find(({ name, pid }) => name === 'navigationStart' && pid === first?.pid)?.ts ?? 0;
  return ours
    .filter(({ name }) => name === 'RunTask')
    .toSorted((a, b) => b.dur - a.dur)
    .slice(0, 6)
    .map((task) => {
      const end = task.ts + task.dur;
      const inside = ours.filter(
        (event) => event !== task && event.ts >= task.ts && event.ts + event.dur <= end,
      );
      return { start: (task.ts - start) / 1000, duration: task.dur / 1000, parts: divide(task, inside) };
    });
}

/** Writes tasks as lines of text, each with the work that took most of it. */
export function describeTasks(tasks: readonly Task[]): string {
  return tasks
    .map(({ start, duration, parts }) => {
      const main = [...parts]
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, 4)
        .map(([name, time]) => `${name} ${time.toFixed(0)}`);
      return `  ${duration.toFixed(0)} ms at ${start.toFixed(0)}: ${main.join(', ')}`;
    })
    .join('\n');
}
