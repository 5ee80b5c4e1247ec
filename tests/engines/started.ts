import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** A program that runs beside the tests. */
export interface Started {
  readonly child: ChildProcess;
  /** Ends it, and waits until it has ended. */
  readonly end: () => Promise<void>;
}

/** Starts a program, in silence. */
export function start(
  path: string,
  args: readonly string[],
  {
    env = {},
    stdio = 'ignore',
  }: { readonly env?: Readonly<Record<string, string>>; readonly stdio?: StdioOptions } = {},
): Started {
  const child = spawn(path, [...args], { stdio, env: { ...process.env, ...env } });
  return {
    child,
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/**
 * Asks again and again until there is an answer: programs that have just been started don't say when they listen.
 * Errors: none has come within a minute.
 */
export async function whenThere<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> {
  const end = AbortSignal.timeout(60_000);
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    if (end.aborted) throw new Error(`${name} didn't start within a minute`);
    await pause(25);
  }
}
