import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { file } from '../article/conllu/sample.ts';
import { ARTICLE, TREEBANK } from '../article/lint/sample.ts';
import { leaveProcess, type Run, runInProcess } from './run-in-process.ts';

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lesart-'));
  for (const corpus of ['corpus', 'with-lexicon']) {
    await cp('src/corpus', join(directory, corpus), { recursive: true });
    // To draw a map takes as long as all else.
    const edition = join(directory, corpus, 'blinken-astana-2023.edition.json');
    const { map, ...others } = JSON.parse(await readFile(edition, 'utf8'));
    await writeFile(edition, JSON.stringify(others, undefined, 2));
  }
  // As does a lexicon that is held against the dictionaries.
  await rm(join(directory, 'corpus/lexicon.json'));
  await writeFile(join(directory, 'treebank.conllu'), file(TREEBANK));
  await writeFile(join(directory, 'broken.conllu'), file(TREEBANK).replace('NOUN', 'NN'));
});

afterEach(leaveProcess);

afterAll(() => rm(directory, { recursive: true, force: true }));

function checkIn(corpus: string, words: readonly string[] = []): Promise<Run> {
  vi.stubEnv('CORPUS', join(directory, corpus));
  return runInProcess('check', words);
}

/** Runs `npm run check` with these words, for a corpus without a lexicon and without a map. */
const check = (...words: readonly string[]) => checkIn('corpus', words);

/** The same for one with its lexicon. */
const checkWithLexicon = () => checkIn('with-lexicon');

describe('npm run check', () => {
  it('is the script of package.json, and fails as a process does', { timeout: 60_000 }, async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
    const [tool = '', ...words] = String(scripts.check).split(' ');
    const broken = join(directory, 'broken.conllu');
    const run = promisify(execFile)(join('node_modules/.bin', tool), [...words, broken]);
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: '1 file, 1 error, 10 warnings\n',
      stderr: expect.stringContaining('broken.conllu:9:11: error: found "NN"'),
    });
  });

  it('says that all is well with the corpus', async () => {
    expect(await check()).toEqual({ code: 0, out: '1 file, 0 errors, 0 warnings\n', errors: [] });
  });

  it('lists all that is wrong with an article, and fails', async () => {
    const article = join(directory, 'with-lexicon/probe.conllu');
    await writeFile(article, file(ARTICLE).replace('2023-02', 'gestern').replace('Gloss=May', '_'));
    const { code, out, errors } = await checkWithLexicon();
    await rm(article);
    expect(code).toBe(1);
    expect(errors.map((line) => line.replace(/^.*probe/, 'probe'))).toEqual([
      'probe.conllu:4:23: error: found "gestern", expected a date as in 2023-02 or 2023-02-28 [article]',
      'probe.conllu:13:71: error: found identity "Anna_Adler", expected an identity of actors.json [article]',
      'probe.conllu:19:7: warning: found "Mai" without an entry, expected one in lexicon.json, under "NOUN" (and 2 more such) [entry]',
      'probe.conllu:19:60: error: found "Mai" without a gloss, expected Gloss=…, as other words have one [gloss]',
      'probe.conllu:31:13: error: found "Ben_Berg", expected an identity of actors.json [speaker]',
    ]);
    expect(out).toBe('2 files, 4 errors, 3 warnings\n');
  });

  it('tells of an edition that a build would stop at, and of an article that no address would lead to', async () => {
    const corpus = join(directory, 'corpus');
    const edition = join(corpus, 'blinken-astana-2023.edition.json');
    const good = await readFile(edition, 'utf8');
    await writeFile(edition, good.replace('"timeline"', '"time line"'));
    const article = await readFile(join(corpus, 'blinken-astana-2023.conllu'), 'utf8');
    await writeFile(join(corpus, 'study.conllu'), article.replace('= blinken-astana-2023', '= study'));
    const { code, out, errors } = await check();
    await writeFile(edition, good);
    await rm(join(corpus, 'study.conllu'));
    expect(code).toBe(1);
    expect(errors.map((line) => line.replace(/^.*corpus\//, ''))).toEqual([
      expect.stringMatching(/^blinken-astana-2023\.edition\.json:\d+:\d+: found .*time line/),
      'study.conllu: found "study" as the article’s name, expected one that is no page',
    ]);
    expect(out).toBe('2 files, 2 errors, 0 warnings\n');
  });

  it('tells what a lexicon has otherwise than articles and dictionaries, and what nothing asks for', async () => {
    const lexicon = join(directory, 'with-lexicon/lexicon.json');
    const good = await readFile(lexicon, 'utf8');
    const { ADV, NOUN, ...others } = JSON.parse(good);
    const wrong = {
      ...others,
      ADV: { ...ADV, gern: { gloss: 'gladly' } },
      NOUN: { ...NOUN, Region: { ...NOUN.Region, gender: ['Masc'], plural: 'Regions' } },
    };
    await writeFile(lexicon, JSON.stringify(wrong, undefined, 2));
    const { code, errors } = await checkWithLexicon();
    await writeFile(lexicon, '{ "ADV": 5 }');
    const broken = await checkWithLexicon();
    await writeFile(lexicon, good);
    expect(code).toBe(1);
    const told = errors.map((line) => line.replace(/^.*lexicon\.json:\d+:\d+: error: /, ''));
    expect(told).toContain('found an entry for "gern", expected none, as no article has it [unused-entry]');
    expect(told).toContain('found "Masc", expected "Fem" [dictionary]');
    expect(told).toContain('found "Regions", expected "Regionen" [dictionary]');
    expect(told.join('\n')).toMatch(/found "Region" Masc, expected Fem, as in .*:\d+ \[entry-gender\]/);
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.errors.join('\n')).toMatch(/lexicon\.json:1:10: found ADV 5, expected/);
  });

  it('tells of an edition also where another article has an error', async () => {
    const corpus = join(directory, 'corpus');
    const edition = join(corpus, 'blinken-astana-2023.edition.json');
    const good = await readFile(edition, 'utf8');
    await writeFile(edition, good.replace('"timeline"', '"time line"'));
    await writeFile(join(corpus, 'probe.conllu'), file(ARTICLE).replace('Gloss=May', '_'));
    const { errors } = await check();
    await writeFile(edition, good);
    await rm(join(corpus, 'probe.conllu'));
    expect(errors.join('\n')).toMatch(/probe\.conllu:19:[\s\S]*\n.*edition\.json:\d+:\d+: found .*time line/);
  });

  it('takes every file of the corpus for an article, whatever it says of itself', async () => {
    const article = join(directory, 'corpus/probe.conllu');
    await writeFile(article, file(TREEBANK));
    const { code, errors } = await check();
    await rm(article);
    expect(code).toBe(1);
    expect(errors.join('\n')).toMatch(/probe\.conllu:1:1: error: found no "# meta::title"/);
  });

  it('doesn’t pass a corpus without an article', async () => {
    const article = join(directory, 'corpus/blinken-astana-2023.conllu');
    const good = await readFile(article, 'utf8');
    await rm(article);
    const { code, out, errors } = await check();
    await writeFile(article, good);
    expect(code).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/corpus: error: found no article, expected SLUG\.conllu$/),
    ]);
    expect(out).toBe('0 files, 1 error, 0 warnings\n');
  });

  it('checks the files that it is given, and passes one that only lacks our layers', async () => {
    const { code, out, errors } = await check(join(directory, 'treebank.conllu'));
    expect(code).toBe(0);
    expect(errors.every((line) => line.includes(': warning: found no '))).toBe(true);
    expect(out).toBe(`1 file, 0 errors, ${errors.length} warnings\n`);
  });

  it('passes what other tools write, with a warning a reason', async () => {
    const { code, errors } = await check('tests/article/conllu/treebank/nachbarschaft.conllu');
    expect(code).toBe(0);
    const reasons = errors.map((line) => /\[(?<rule>[\w-]+)\]$/.exec(line)?.groups?.rule);
    expect(reasons.filter((rule) => rule !== 'missing-layer')).toEqual([
      'translation',
      'white-space',
      'speaker',
    ]);
    expect(errors.at(-1)).toMatch(
      /^tests\/article\/conllu\/.+:42:13: warning: .+ \(and 1 more such\) \[speaker\]$/,
    );
  });

  it('fails if one of its files has an error', async () => {
    const { code, errors } = await check(
      join(directory, 'treebank.conllu'),
      join(directory, 'broken.conllu'),
    );
    expect(code).toBe(1);
    expect(errors.filter((line) => line.includes(': error: '))).toHaveLength(1);
  });

  it('prints the figures of an article', async () => {
    const { code, out } = await check('--report');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}separated verbs +2: gaben … bekannt s6, aufrecht … erhalten s14$/m);
    expect(out).toMatch(/^ {4}Donald_Lu +8: s9, s10, s11, s12, s14, s15, s16, s21$/m);
    expect(out).toMatch(/^ {2}glosses +.*, 100 %$/m);
  });

  it('writes what it finds in several files as a page', async () => {
    const page = join(directory, 'page.html');
    const files = ['treebank.conllu', 'broken.conllu'].map((name) => join(directory, name));
    const { code, out } = await check('--html', '--out', page, ...files);
    expect(code).toBe(1);
    expect(out).toMatch(/^2 files, 1 error, \d+ warnings\n.*page\.html tells all of it, as a page\n$/);
    const html = await readFile(page, 'utf8');
    expect(html).toContain('in line 9, column 11');
    expect(html).toContain('<mark>NN</mark>');
    const [, address = ''] = /<a href="([^"#]+FORMAT\.md)#8-what-is-checked">/.exec(html) ?? [];
    expect(await readFile(join(directory, address), 'utf8')).toContain('# The article format');
  });

  it('writes a page that says so where nothing is found', async () => {
    const page = join(directory, 'page.html');
    expect((await check('--html', '--out', page)).code).toBe(0);
    expect(await readFile(page, 'utf8')).toContain('<p>Nothing found.</p>');
  });

  it.each([
    ['a file that is not there', ['nowhere.conllu'], /nowhere\.conllu/],
    ['a folder', ['src/corpus'], /EISDIR/],
    ['an option that it has not', ['--reprot'], /--reprot/],
    ['a page that is none', ['--html', '--out', 'a.conllu'], /found --out a\.conllu/],
    ['a place of a page that nobody wants', ['--out', 'a.html'], /found --out a\.html/],
  ])('says how it is used at %s', async (_, words, said) => {
    const { code, errors } = await check(...words);
    expect(code).toBe(2);
    expect(errors.join('\n')).toMatch(said);
    expect(errors.at(-1)).toBe('npm run check [-- [--report] [--html [--out PAGE.html]] [FILE…]]');
  });
});
