import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles } from 'virtual:corpus';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addEdition } from '#article/compile/add-edition.ts';
import { compileArticle } from '#article/compile/compile-article.ts';
import { readEdition } from '#article/compile/read-edition.ts';
import { divideByFrequency } from '#article/document/frequency.ts';
import { corpus } from '#build/corpus.ts';
import { readCommonForms } from '#build/read-common-forms.ts';
import { CorpusError, openLexicon, readCorpus, readRegistry } from '#build/read-corpus.ts';
import { writeArticleFiles } from '#build/write-article-files.ts';

const actors = '{ "actors": {}, "key": [] }\n';

function article(slug: string, date: string): string {
  return `# newdoc id = ${slug}
# meta::title = ${slug}
# meta::dateCreated = ${date}
# newpar id = anfang
# newpar_block = p (1 s)
# sent_id = s1
# text = Ja
1\tJa\tja\tINTJ\t_\t_\t_\t_\t_\t_

`;
}

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lesart-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

/** Puts files into a corpus of its own. */
async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
}

/** What reading the corpus fails with. */
async function failure(): Promise<string> {
  const error: unknown = await readCorpus(directory, (read) => read).catch((reason: unknown) => reason);
  return error instanceof CorpusError ? error.message : `no CorpusError: ${error}`;
}

describe('reading the corpus', () => {
  it('gives the articles, the newest first', async () => {
    await write({
      'actors.json': actors,
      'alt.conllu': article('alt', '2021-05'),
      'neu.conllu': article('neu', '2024'),
      'mitte.conllu': article('mitte', '2023-02-28'),
      'FORMAT.md': 'not an article',
    });
    expect(await readCorpus(directory, ({ article }) => article.slug)).toEqual(['neu', 'mitte', 'alt']);
  });

  it('refuses an article that another page would hide', async () => {
    await write({ 'actors.json': actors, 'study.conllu': article('study', '2024') });
    expect(await failure()).toMatch(
      /study\.conllu: found "study" as the article’s name, expected one that is no page/,
    );
  });

  it.each(['ä', 'a b', 'a%b', 'a&b', 'a"b><script>alert(1)<', 'a?b', 'a#b', 'B', 'a_b'])(
    'refuses %j for an address',
    async (slug) => {
      await write({ 'actors.json': actors, [`${slug}.conllu`]: article(slug, '2024') });
      const error = await failure();
      expect(error).toContain(`${slug}.conllu:1:15: found ${JSON.stringify(slug)}, expected `);
      expect(error).toMatch(/a file’s name of a to z, 0 to 9 and hyphens, as it is the address$/);
    },
  );

  it('tells all errors of all files, each by file, line and column', async () => {
    await write({
      'actors.json': actors,
      'gut.conllu': article('gut', '2024'),
      'eins.conllu': article('eins', 'gestern').replace('id = anfang', 'id = Ä'),
      'zwei.conllu': article('zwei', '2024').replace('\tja\t', '\t\t').replace('# text = Ja\n', ''),
    });
    const lines = (await failure()).split('\n');
    const places = lines.map(
      (line) => /(?<place>\w+\.conllu:\d+:\d+): found .+, expected /.exec(line)?.groups?.place,
    );
    expect(places).toEqual(
      expect.arrayContaining(['eins.conllu:3:23', 'eins.conllu:4:15', 'zwei.conllu:7:6']),
    );
    expect(places.filter((place) => place?.startsWith('zwei')).length).toBeGreaterThan(1);
    expect(places).not.toContain(undefined);
    expect(lines.join()).not.toContain('gut.conllu');
  });

  it('tells a hundred thousand errors, too', async () => {
    const wrong = article('viele', '2024').replace(/\n$/, `${'x\n'.repeat(150_000)}\n`);
    await write({ 'actors.json': actors, 'viele.conllu': wrong });
    expect((await failure()).split('\n').length).toBeGreaterThan(149_999);
  });

  it('tells what is wrong with actors.json', async () => {
    await write({
      'actors.json': '{ "actors": {}, "key": [{ "actors": ["A"] }] }',
      'a.conllu': article('a', '2024'),
    });
    expect(await failure()).toMatch(/actors\.json:1:38: found "A", expected an identity described/);
  });

  it('adds what the edition has beside an article, and to no other', async () => {
    const step = '{ "when": { "de": "a", "en": "b" }, "what": { "de": "c", "en": "d" }, "sentence": "s1" }';
    await write({
      'actors.json': actors,
      'a.conllu': article('a', '2024'),
      'b.conllu': article('b', '2023'),
      'b.edition.json': `{ "timeline": [${step}] }`,
    });
    const timelines = await readCorpus(directory, ({ apparatus }) => apparatus.timeline.length);
    expect(timelines).toEqual([0, 1]);
  });

  it.each([
    ['can’t be read', '{ "timeline": 1 }', /b\.edition\.json:1:15: found timeline 1, expected Array/],
    [
      'doesn’t fit the article',
      '{ "map": { "states": ["Oslo"], "places": [] } }',
      /b\.edition\.json:1:23: found "Oslo", expected who or what is in the article/,
    ],
    [
      'can’t be drawn',
      '{ "map": { "states": [], "places": [] } }',
      /b\.edition\.json:1:10: the map: found nothing wide enough/,
    ],
  ])('tells of an edition that %s', async (_, edition, message) => {
    await write({ 'actors.json': actors, 'b.conllu': article('b', '2024'), 'b.edition.json': edition });
    expect(await failure()).toMatch(message);
  });

  it('tells what is wrong with the lexicon, and needs none', async () => {
    await write({ 'actors.json': actors, 'b.conllu': article('b', '2024') });
    expect(await readCorpus(directory, ({ apparatus }) => apparatus.hasLexicon)).toEqual([undefined]);
    await write({ 'lexicon.json': '{ "INTJ": { "ja": { "glos": "yes" } } }' });
    expect(await failure()).toMatch(
      /lexicon\.json:1:19: found INTJ\.ja\.gloss undefined.*\n.*:1:29: found .*glos/,
    );
    await write({ 'lexicon.json': '{ "INTJ": { "ja": { "gloss": "yes" } } }' });
    const [read] = await readCorpus(directory, (one) => one);
    expect(read?.apparatus.hasLexicon).toBe(true);
    expect(read?.analysis.sentences.s1?.words[0]?.entry).toEqual({ gloss: 'yes' });
  });

  it('takes the file’s name for the address', async () => {
    await write({ 'actors.json': actors, 'b.conllu': article('a', '2024') });
    expect(await failure()).toMatch(/b\.conllu:1:15: found "a", expected "# newdoc id = b"/);
  });
});

describe('the corpus in the page', () => {
  /** The article of the project, with all beside it but the map drawn: that takes a second or two. */
  async function compileOwn(slug: string) {
    const read = (ending: string) => readFile(`src/corpus/${slug}${ending}`, 'utf8');
    const registry = await readRegistry('src/corpus');
    const lexicon = (await openLexicon('src/corpus'))?.value;
    const text = await read('.conllu');
    const compiled = compileArticle(
      text,
      slug,
      registry,
      divideByFrequency(await readCommonForms()),
      lexicon,
    );
    const edition = readEdition(await read('.edition.json'));
    if (!(compiled.ok && edition.ok)) throw new Error('the corpus is broken');
    const added = addEdition(edition.value, edition.at, compiled, registry);
    if (!(added.ok && added.chart)) throw new Error('the edition is broken');
    return { ...added, chart: added.chart };
  }

  it('is a list without the texts, each loaded when it is read', async () => {
    const [newest] = articles;
    expect(newest).toMatchObject({ slug: 'blinken-astana-2023', dateCreated: '2023-02' });
    expect(newest).not.toHaveProperty('sections');
    const { article, apparatus, analysis, chart } = await compileOwn('blinken-astana-2023');
    expect((await newest?.load())?.article).toEqual(article);
    // What stands beside the text has a map in the corpus.
    const { files, written } = writeArticleFiles({
      article,
      apparatus,
      analysis,
      counts: { names: 0, words: [] },
    });
    expect({ ...newest?.files, apparatus: '' }).toEqual({ ...files, apparatus: '' });
    const sections = article.sections.map(({ id }) => {
      const file = written.find(({ fileName }) => `/${fileName}` === files.analysis[id]);
      return JSON.parse(file?.source ?? '').sentences;
    });
    expect(Object.assign({}, ...sections)).toEqual(analysis.sentences);
    const { map, ...beside } = (await newest?.loadApparatus())?.apparatus ?? {};
    expect(beside).toEqual(apparatus);
    expect(map?.file).toMatch(/^\/assets\/articles\/blinken-astana-2023\/map-[\w-]{8}\.svg$/);
    expect(map?.states.map(({ identity }) => identity).toSorted()).toEqual(
      chart.states.map(({ identity }) => identity).toSorted(),
    );
    expect(map?.lines.map(({ identity }) => identity)).toEqual(chart.lines.map(({ identity }) => identity));
  });

  const listing = "import { articles } from 'virtual:corpus'; console.log(articles);";

  function buildListing() {
    return build({
      root: directory,
      configFile: false,
      logLevel: 'silent',
      plugins: [corpus({ directory: '.' })],
      build: { write: false, rollupOptions: { input: join(directory, 'main.js') } },
    });
  }

  it('is in no script of the browser', async () => {
    await write({ 'actors.json': actors, 'eins.conllu': article('eins', '2024'), 'main.js': listing });
    await expect(buildListing()).rejects.toThrow('a script of the browser lists all articles');
  });

  it('stops a build with all that is wrong', async () => {
    await write({
      'actors.json': actors,
      'eins.conllu': article('eins', 'gestern'),
      'zwei.conllu': article('zwei', 'morgen'),
      'main.js': listing,
    });
    await expect(buildListing()).rejects.toThrow(
      /eins\.conllu:3:23: found "gestern"[\s\S]*zwei\.conllu:3:23: found "morgen"/,
    );
  });
});
