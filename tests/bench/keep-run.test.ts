import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type KeptRun, keepRun, readRuns } from './keep-run.ts';
import { never } from './or-never.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesart-keep-'));
});
afterEach(() => rm(folder, { recursive: true }));

function run(revision: string, median: number): KeptRun {
  return {
    revision,
    date: '2025-01-01 12:00',
    runs: 5,
    figures: { card: { median, least: 1, most: never } },
  };
}

it('keeps the last run of each length, in a folder that it makes', async () => {
  const file = join(folder, 'bench', 'last.json');
  await keepRun(file, 'article narrow', run('a', 10));
  await keepRun(file, 'hundredfold narrow', run('b', never));
  await keepRun(file, 'article narrow', run('c', 30));
  expect(await readRuns(file)).toEqual({
    'article narrow': run('c', 30),
    'hundredfold narrow': run('b', never),
  });
});

it('knows of no run where none is kept, or an older bench kept it in another way', async () => {
  const file = join(folder, 'last.json');
  expect(await readRuns(file)).toEqual({});
  await writeFile(file, '{"article": 7}');
  expect(await readRuns(file)).toEqual({});
  await writeFile(file, 'half a f');
  expect(await readRuns(file)).toEqual({});
});
