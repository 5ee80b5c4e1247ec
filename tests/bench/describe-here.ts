import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The revision that is checked out, and whether anything has been changed since; `?` where git can't tell. */
export async function describeHere(): Promise<string> {
  const args = ['describe', '--always', '--dirty=+', '--exclude=*', '--abbrev=7'];
  const { stdout } = await run('git', args).catch(() => ({ stdout: '?' }));
  return stdout.trim();
}
