import { execFile, execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { undoAtExit } from './undo-at-exit.ts';

const run = promisify(execFile);

/** Checks a revision out into an empty folder, with the packages that are installed here; gone again when the bench ends. */
export async function checkOut(revision: string, folder: string): Promise<void> {
  undoAtExit(() => {
    execFileSync('git', ['worktree', 'remove', '--force', folder], { stdio: 'ignore' });
  });
  await run('git', ['worktree', 'add', '--detach', folder, revision]);
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
}
