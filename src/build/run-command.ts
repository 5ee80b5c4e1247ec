import { CorpusError } from '#build/read-corpus.ts';

/** A command whose words are wrong. The message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:ENOENT|EISDIR|ENOTDIR|EACCES|ERR_PARSE_ARGS.*)$/.test(code);
}

/**
 * Runs a command of the project, whose exit code is the process’s. What is wrong with the corpus is told with exit code 1; a wrong
 * option and a file that can’t be read with exit code 2, and how the command is used.
 */
export async function runCommand(usage: string, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof CorpusError) {
      console.error(error.message);
      process.exitCode = 1;
    } else if (isUsageError(error)) {
      console.error(`${error.message}\n${usage}`);
      process.exitCode = 2;
    } else throw error;
  }
}
