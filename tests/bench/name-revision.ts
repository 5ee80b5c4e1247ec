import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The short name of a revision.
 * Errors: there is none of that name.
 */
export async function nameRevision(revision: string): Promise<string> {
  const args = ['rev-parse', '--short', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { stdout } = await run('git', args).catch(() => {
    throw new Error(`--against: git knows no revision "${revision}"`);
  });
  return stdout.trim();
}
