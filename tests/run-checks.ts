import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findChromium } from './browsers/chromium.ts';
import { installEngines } from './browsers/engines.ts';
import { addCount, clearCounts, sumCounts } from './counts.ts';

/** A runner or a tool, as it is called. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Whether it counts its tests itself; else it is one check, passed or failed as a whole. */
  readonly counts?: true;
}

const unit: Check = { name: 'units', command: ['vitest', 'run', '--project', 'unit'], counts: true };
const built: Check = { name: 'built files', command: ['vitest', 'run', '--project', 'built'], counts: true };
const browser: Check = {
  name: 'components',
  command: ['vitest', 'run', '--project', 'browser'],
  counts: true,
};
const journeys: Check = {
  name: 'journeys',
  command: ['playwright', 'test', '--project', 'journeys', '--pass-with-no-tests'],
  counts: true,
};
const moments: Check = {
  name: 'moments',
  command: ['playwright', 'test', '--project', 'moments', '--pass-with-no-tests'],
  counts: true,
};

const chromium: Check = {
  name: 'Chromium, as the others',
  command: ['playwright', 'test', '--project', 'chromium'],
  counts: true,
};
const others: Check = {
  name: 'Firefox and WebKit',
  command: ['playwright', 'test', '--project', 'firefox', '--project', 'webkit'],
  counts: true,
};

// The journeys are Chromium's; what the engines' own tests have tagged as the whole is for `npm run test:engines`.
const delivered: Check = {
  name: 'journeys; Firefox and WebKit',
  command: [...journeys.command, '--project', 'firefox', '--project', 'webkit', '--grep-invert', '@whole'],
  counts: true,
};

/**
 * What is run at once, one after the other. Components and journeys have a browser for each core already: beside each other
 * they take longer than in turn. What measures moments runs alone.
 */
const all: readonly (readonly Check[])[] = [
  [
    { name: 'types', command: ['tsc'] },
    { name: 'lint', command: ['biome', 'ci'] },
    { name: 'corpus', command: ['jiti', 'src/build/check.ts'] },
    { name: 'build', command: ['jiti', 'tests/build-sites.ts'] },
    // Which need no site, nor a browser: beside what ends early no core is idle.
    unit,
  ],
  [built, browser],
  [delivered],
  [moments],
];

const parts: Readonly<Record<string, readonly (readonly Check[])[]>> = {
  unit: [[unit]],
  browser: [[browser]],
  e2e: [[journeys], [moments]],
  engines: [[chromium], [others]],
};

/** Runs a check and prints what it said when it has ended: two at once would speak into each other. */
async function run({ name, command, counts }: Check, more: readonly string[]): Promise<void> {
  const begun = performance.now();
  const said: Buffer[] = [];
  const [tool = '', ...args] = command;
  // Not by npx, which takes a second to find it.
  const child = spawn(join('node_modules/.bin', tool), [...args, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
    child.on('error', () => resolve(1));
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`\n── ${name}, ${seconds} s ${code === 0 ? '' : '✗ '}──`);
  console.log(Buffer.concat(said).toString().trim());
  if (!counts) addCount({ passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 });
  // A runner that breaks before it can count.
  else if (code !== 0 && sumCounts().failed === 0) addCount({ passed: 0, failed: 1, skipped: 0 });
}

/** `npm test`: runs every check and ends with how many passed; with the name of a part only that, with more arguments for it. */
const [part, ...more] = process.argv.slice(2);
const stages = part === undefined ? all : parts[part];
if (!stages) throw new Error(`run-checks [${Object.keys(parts).join('|')}] [file or name]`);
// Before two runners look for one, and install it, at once.
if (part === undefined || part === 'engines') installEngines();
findChromium();
clearCounts();
for (const stage of stages) await Promise.all(stage.map((check) => run(check, more)));
const { passed, failed, skipped } = sumCounts();
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (failed > 0 || passed === 0) process.exitCode = 1;
