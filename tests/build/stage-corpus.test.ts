import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { articles as listed } from 'virtual:corpus';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '#build/read-corpus.ts';
import { stageCorpus, writeStagedList } from '#build/stage-corpus.ts';
import { writeArticleFiles } from '#build/write-article-files.ts';

const corpus = 'tests/articles';
let directory = '';
let folder = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lesart-stage-'));
  folder = join(directory, 'staged');
});
afterEach(() => rm(directory, { recursive: true }));

async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('a corpus that is compiled for a build', () => {
  it('is in files, as the page asks for them, and no other', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'of-another-build.json'), '');
    const [compiled] = await readCorpus(corpus, (read) => read);
    if (!compiled) throw new Error('the corpus has no article');
    const { files, shelfFiles, written } = writeArticleFiles(compiled);
    const { slug, title, dateCreated, wordCount } = compiled.article;
    const layers = ['Gloss', 'Entity', '# text_en', '# speaker', 'FEATS', 'HEAD', 'MSeg', 'Mwe'];
    expect(await stageCorpus(corpus, folder)).toEqual([
      { slug, title, dateCreated, wordCount, layers, files, shelfFiles },
    ]);
    expect((await filesIn(folder)).toSorted()).toEqual(
      written.map(({ fileName }) => join(folder, fileName)).toSorted(),
    );
    // What the page of all texts asks for says where the rest is.
    const words = written.find(({ fileName }) => `/${fileName}` === shelfFiles.words);
    expect(JSON.parse(words?.source ?? '')).toEqual({ counts: compiled.counts, analysis: files.analysis });
    expect(compiled.counts.words.length).toBeGreaterThan(10);
    for (const { fileName, source } of written)
      expect(await readFile(join(folder, fileName), 'utf8')).toBe(source);
  });

  it('is a list that reads each article when its page is drawn', async () => {
    const code = writeStagedList(await stageCorpus(corpus, folder), folder);
    expect(code).not.toContain('"sections"');
    const module = join(directory, 'list.mjs');
    await writeFile(module, code);
    const { articles }: { readonly articles: typeof listed } = await import(
      /* @vite-ignore */ pathToFileURL(module).href
    );
    const [compiled] = await readCorpus(corpus, (read) => read);
    expect(articles.map(({ slug }) => slug)).toEqual(['fjord-konferenz']);
    expect(await articles[0]?.load()).toEqual({ article: compiled?.article });
    expect(await articles[0]?.loadApparatus()).toEqual({ apparatus: compiled?.apparatus });
  });
});
