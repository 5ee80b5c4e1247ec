import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { leaveProcess, runInProcess } from './run-in-process.ts';

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lesart-'));
  await mkdir(join(directory, 'other'));
  for (const name of ['a.conllu', 'other/a.conllu', 'text.txt']) await writeFile(join(directory, name), '');
});

afterEach(leaveProcess);
afterAll(() => rm(directory, { recursive: true }));

// What it does with files that are right, a journey tells.
describe('npm run dev', () => {
  it.each([
    ['a file that is not there', ['nowhere.conllu'], /nowhere\.conllu/],
    [
      'a file that is no article',
      ['text.txt'],
      /found \S+text\.txt, expected an article, whose name ends in \.conllu/,
    ],
    ['two files of one name', ['a.conllu', 'other/a.conllu'], /found a\.conllu twice/],
  ])('says how it is used at %s, and starts nothing', async (_, names, said) => {
    const files = names.map((name) => join(directory, name));
    const { code, out, errors } = await runInProcess('dev', files);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors.join('\n')).toMatch(said);
    expect(errors.at(-1)).toBe('npm run dev [-- [FILE.conllu…] [OPTION OF VITE…]]');
  });
});
