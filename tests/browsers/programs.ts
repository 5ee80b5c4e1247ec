import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether the tests run as root, for whom Chromium's sandbox refuses to start. */
export const isRoot = process.getuid?.() === 0;

/** A program that the tests start. */
export interface Program {
  /** As people call it. */
  readonly name: string;
  /** The variable of the environment that says where it is. */
  readonly variable: string;
  /** What its file may be called, in the folders of PATH, the best first. */
  readonly files: readonly string[];
  /** Where else it may be. */
  readonly paths?: readonly string[];
  /** The package of Debian that has it. */
  readonly package: string;
}

/** Where a program is, if it is here. */
export function pathOf({ variable, files, paths = [] }: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(':');
  const candidates = [
    process.env[variable] ?? '',
    ...files.flatMap((file) => folders.map((folder) => `${folder}/${file}`)),
    ...paths,
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
}

/** Runs a program of the machine until it ends, and shows its errors. */
export function runProgram(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
}

/** Installs what isn't here, all of it at once, where Debian's package manager is at hand; says whether it is. */
export function installMissing(programs: readonly Program[]): boolean {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const missing = programs.filter((program) => pathOf(program) === undefined);
  if (missing.length > 0) {
    console.log(`not here, so installed: ${missing.map(({ name }) => name).join(', ')}`);
    runProgram('apt-get', 'update');
    const packages = missing.map((program) => program.package);
    runProgram('apt-get', 'install', '--yes', '--no-install-recommends', ...packages);
  }
  return true;
}
