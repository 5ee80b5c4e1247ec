import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { corpus } from '#build/corpus.ts';

let directory = '';
let server: ViteDevServer;

const serve = (files?: readonly string[]) =>
  createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [corpus({ directory, ...(files && { files }) })],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lesart-corpus-'));
  await cp('tests/articles', directory, { recursive: true });
  server = await serve();
});
afterEach(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

/** What the page asks for, as the development server has it now. */
const list = async () => (await server.transformRequest('virtual:corpus'))?.code;

// That it stands over the page a journey tells, of files that are anywhere.
describe('the corpus in development', () => {
  it('is the files that are named in its stead, and nothing else, the newest first', async () => {
    await server.close();
    const other = await mkdtemp(join(tmpdir(), 'lesart-files-'));
    onTestFinished(() => rm(other, { recursive: true }));
    const article = await readFile(join(directory, 'fjord-konferenz.conllu'), 'utf8');
    const files = ['eins', 'zwei'].map((name) => join(other, `${name}.conllu`));
    for (const [index, file] of files.entries())
      await writeFile(
        file,
        article
          .replace(/^(# newdoc id = ).*$/m, `$1${basename(file, '.conllu')}`)
          .replace(/^(# meta::dateCreated = ).*$/m, `$12023-0${index + 1}`),
      );
    server = await serve(files);
    const listed = (await list()) ?? '';
    expect(Array.from(listed.matchAll(/"slug":"([^"]+)"/g), ([, slug]) => slug)).toEqual(['zwei', 'eins']);
  });

  it('tells all errors of an article, until they are mended', async () => {
    expect(await list()).toContain('fjord-konferenz');
    const file = join(directory, 'fjord-konferenz.conllu');
    const good = await readFile(file, 'utf8');
    // Vite watches what is below its root, which this isn’t.
    const write = async (text: string) => {
      await writeFile(file, text);
      server.watcher.emit('change', file);
    };
    await write(good.replace(/# sent_id = \S+/g, '# sent_id = s1').replace('\tNOUN\t', '\tNOUN\t\t'));
    const said = () => list().catch(String);
    await expect
      .poll(said)
      .toMatch(
        /:\d+:\d+: found 11 columns, expected 10 columns[\s\S]*:\d+:13: found "s1", expected a sent_id of its own/,
      );
    await write(good);
    await expect.poll(list).toContain('fjord-konferenz');
  });
});
