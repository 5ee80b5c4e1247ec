import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveProcess, type Run, runInProcess } from './run-in-process.ts';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lesart-'));
});

afterEach(async () => {
  leaveProcess();
  vi.useRealTimers();
  await rm(directory, { recursive: true });
});

/** Runs `npm run new` with a text of the folder, and other words. */
function make(text: string, ...words: readonly string[]): Promise<Run> {
  return runInProcess('new', [join(directory, text), ...words]);
}

function put(name: string, content: string | Uint8Array): Promise<void> {
  return writeFile(join(directory, name), content);
}

const read = (name: string) => readFile(join(directory, name), 'utf8');

describe('npm run new', () => {
  it('writes a skeleton beside the text, under its name, and says what comes next', async () => {
    vi.useFakeTimers({ now: new Date(2023, 1, 28), toFake: ['Date'] });
    await put('Öl im Mai.txt', 'Treffen im Mai\n\nSie kommt.\n');
    const { code, out, errors } = await make('Öl im Mai.txt');
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(out).toMatch(/oel-im-mai\.conllu: 1 section, 1 block, 1 sentence, dated today\n/);
    expect(out).toMatch(/npm run check -- \S+oel-im-mai\.conllu .*npm run dev -- \S+oel-im-mai\.conllu /);
    const file = await read('oel-im-mai.conllu');
    expect(file).toContain('# newdoc id = oel-im-mai\n');
    expect(file).toContain('# meta::title = Treffen im Mai\n');
    expect(file).toContain('# meta::dateCreated = 2023-02-28\n');
  });

  it('takes another name, and a title', async () => {
    await put('text.txt', 'Sie kommt.\n');
    expect((await make('text.txt', 'besuch', '--title', 'Ein Besuch')).code).toBe(0);
    expect(await read('besuch.conllu')).toContain('# meta::title = Ein Besuch\n');
  });

  it('tells of what it leaves out', async () => {
    await put('text.txt', 'Besuch\n\nSie kom\u00admt.\n');
    const { code, errors } = await make('text.txt');
    expect(code).toBe(0);
    expect(errors).toEqual([expect.stringMatching(/text\.txt:3:8: found U\+00AD, which nobody sees/)]);
  });

  it('overwrites nothing', async () => {
    await put('text.txt', 'Besuch\n\nSie kommt.\n');
    await put('text.conllu', 'mine');
    const { code, errors } = await make('text.txt');
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/text\.conllu: found a file of that name, expected none/)]);
    expect(await read('text.conllu')).toBe('mine');
  });

  it.each([
    ['nothing in it', '', /text\.txt:1:1: found no text, expected a text in German$/],
    ['no headline', 'Sie kommt.', /text\.txt:1:1: found a paragraph, expected a headline.*--title "…"$/],
    [
      'a byte that is no UTF-8',
      Uint8Array.from([65, 10, 10, 77, 228, 114, 122]),
      /text\.txt:3:2: found a byte that is no UTF-8, /,
    ],
    [
      'the bytes of UTF-16',
      Uint8Array.from([255, 254, 65, 0]),
      /text\.txt:1:1: found a byte that is no UTF-8, /,
    ],
    [
      'a sign that can’t be printed',
      'Besuch\n\nSie\u0001',
      /text\.txt:3:4: found U\+0001, expected a printable/,
    ],
  ])('refuses a text with %s, and writes nothing', async (_, content, said) => {
    await put('text.txt', content);
    const { code, errors } = await make('text.txt');
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringMatching(said)]);
    expect(await readdir(directory)).toEqual(['text.txt']);
  });

  it.each([
    ['a text that is not there', ['nowhere.txt'], /nowhere\.txt/],
    ['a folder', ['folder'], /EISDIR/],
    [
      'a name that can be no address',
      ['text.txt', 'Öl'],
      /found "Öl" as the article’s name, expected a to z/,
    ],
    [
      'a name that leads out of the folder',
      ['text.txt', '../text'],
      /found "\.\.\/text" as the article’s name/,
    ],
    [
      'the name of a page',
      ['text.txt', 'study'],
      /found "study" as the article’s name, expected one that is no page/,
    ],
    ['a text without a name that can be one', ['Май.txt'], /found "" as the article’s name/],
    ['a word too much', ['text.txt', 'a', 'b'], /found "b"/],
    ['an empty title', ['text.txt', '--title', ' '], /found an empty title/],
    ['an option that it has not', ['text.txt', '--titel', 'a'], /--titel/],
  ])('says how it is used at %s', async (_, [text = '', ...words], said) => {
    await put('text.txt', 'Besuch\n\nSie kommt.\n');
    await put('Май.txt', 'Besuch\n\nSie kommt.\n');
    await mkdir(join(directory, 'folder'));
    const { code, errors } = await make(text, ...words);
    expect(code).toBe(2);
    expect(errors.join('\n')).toMatch(said);
    expect(errors.at(-1)).toBe('npm run new -- TEXT [SLUG] [--title "…"]');
    expect((await readdir(directory)).filter((name) => name.endsWith('.conllu'))).toEqual([]);
  });
});
