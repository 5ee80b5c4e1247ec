import { vi } from 'vitest';

/** What a command said, and how it ended. */
export interface Run {
  readonly code: unknown;
  readonly out: string;
  readonly errors: readonly string[];
}

const { argv, exitCode } = process;

let runs = 0;

/**
 * Runs a command of the project with these words in this process: one of its own takes half a second to begin. The command begins anew each
 * time; what it imports is loaded once, for that takes longer than all that it does.
 * @param command the name of its file in `build/`
 */
export async function runInProcess(command: string, words: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const errors: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => out.push(`${text}\n`));
  vi.spyOn(console, 'error').mockImplementation((text: string) => errors.push(...text.split('\n')));
  process.argv = [...argv.slice(0, 2), ...words];
  runs += 1;
  await import(/* @vite-ignore */ `/src/build/${command}.ts?run=${runs}`);
  return { code: process.exitCode, out: out.join(''), errors };
}

/** Puts back what a command has changed. */
export function leaveProcess(): void {
  Object.assign(process, { argv, exitCode });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
}
