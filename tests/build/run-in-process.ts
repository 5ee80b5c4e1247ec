import { vi } from 'vitest';

/** What a command said, and how it ended. */
export interface Run {
  readonly code: unknown;
  readonly out: string;
  readonly errors: readonly string[];
}

const { argv, exitCode } = process;

/** Runs a command of the project with these words in this process: one of its own takes half a second to begin. */
export async function runInProcess(load: () => Promise<unknown>, words: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const errors: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => out.push(`${text}\n`));
  vi.spyOn(console, 'error').mockImplementation((text: string) => errors.push(...text.split('\n')));
  process.argv = [...argv.slice(0, 2), ...words];
  vi.resetModules();
  await load();
  return { code: process.exitCode, out: out.join(''), errors };
}

/** Puts back what a command has changed. */
export function leaveProcess(): void {
  Object.assign(process, { argv, exitCode });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
}
