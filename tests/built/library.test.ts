import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allActors } from '#article/document/apparatus.ts';
import { readCorpus } from '#build/read-corpus.ts';
import type { KeptArticle } from '#tools/offline/kept-site.ts';
import { sites } from '../sites.ts';

const { outDir, base } = sites.articles;
const read = (path: string) => readFileSync(`${outDir}/${path}`, 'utf8');

/** The stylesheets that a page links, in the order in which it does. */
function linked(html: string): readonly string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="(?<address>[^"]+)">/g)].flatMap(({ groups }) =>
    (groups?.address ?? '').slice(base.length),
  );
}

/** The actors that a page has rules for, with a script and without one. */
function litActors(html: string, pattern: RegExp): readonly string[] {
  const style = [html, ...linked(html).map(read)].join('');
  const found = [...style.matchAll(pattern)].flatMap(({ groups }) => groups?.actor ?? []);
  return [...new Set(found)].toSorted();
}

const ofScript = /:root\[data-chosen~="?(?<actor>[^"\]]+)"?\]/g;
const ofBox = /input\[name=actor\]\[value="?(?<actor>[^"\]]+)"?\]/g;

const known = await Promise.all(
  sites.articles.corpus.map((directory) =>
    readCorpus(directory, ({ article, apparatus }) => ({ slug: article.slug, apparatus })),
  ),
);
const pages = known
  .flat()
  .flatMap(({ slug, apparatus }) => ['de', 'en'].map((language) => ({ slug, language, apparatus })));

describe('a site of several articles', () => {
  it.each(pages)(
    'has rules for the actors of $slug in its page in $language, and for no others',
    ({ slug, language, apparatus }) => {
      const html = read(`${language}/${slug}/index.html`);
      const actors = allActors(apparatus)
        .map(({ identity }) => identity)
        .toSorted();
      expect(litActors(html, ofScript)).toEqual(actors);
      expect(litActors(html, ofBox)).toEqual(actors);
      // Behind the text, and behind what names the order of the layers.
      const own = linked(html).filter((file) => file.startsWith(`assets/articles/${slug}/actors-`));
      expect(own).toHaveLength(actors.length > 0 ? 1 : 0);
      expect(linked(html).slice(1)).toEqual(own);
      expect(html.indexOf('<link rel="stylesheet"')).toBeGreaterThan(html.indexOf('</article>'));
    },
  );

  it('has articles with actors and without', () => {
    const folders = pages.map(({ slug }) => readdirSync(`${outDir}/assets/articles/${slug}`));
    const counts = folders.map((names) => names.filter((name) => name.endsWith('.css')).length);
    expect(new Set(counts)).toEqual(new Set([0, 1]));
  });

  it.each(['404.html', 'en/study/index.html'])('has no rules for actors in %s', (page) => {
    expect(litActors(read(page), ofScript)).toEqual([]);
  });

  it('keeps the rules of actors for reading without a network', () => {
    const style = linked(read('en/fjord-konferenz/index.html')).find((file) => file.includes('/actors-'));
    expect(style && existsSync(`${outDir}/${style}`)).toBe(true);
    expect(read('kept/fjord-konferenz.json')).toContain(`"${base}${style}"`);
  });

  it('gives a visitor no more files than a site of one article does, whatever is kept of it', () => {
    const shared = (site: string) =>
      readdirSync(`${site}/assets`, { withFileTypes: true }).filter((entry) => entry.isFile());
    const names = (site: string) => shared(site).map(({ name }) => name.replace(/-[\w-]{8}(?=\.\w+$)/, ''));
    const weight = (site: string) =>
      shared(site).reduce((sum, { name }) => sum + statSync(`${site}/assets/${name}`).size, 0);
    expect(names(outDir).toSorted()).toEqual(names(sites.lesart.outDir).toSorted());
    // The path under which a site stands is in its scripts.
    expect(Math.abs(weight(outDir) - weight(sites.lesart.outDir))).toBeLessThan(1000);
  });

  it('tells its worker of no article but the one at its door', () => {
    const worker = read('sw.js');
    const { slugs }: { readonly slugs: readonly string[] } = JSON.parse(read('library.json'));
    expect(slugs).toEqual([...new Set(pages.map(({ slug }) => slug))].toSorted());
    const told = slugs.filter((slug) => worker.includes(slug));
    // Once: a second copy of what it keeps would be loaded too.
    expect(worker.match(/sha256-/g)).toHaveLength(new Set(worker.match(/sha256-[\w+/=]+/g)).size);
    expect(told).toHaveLength(1);
    expect(worker.split(told[0] ?? '')).toHaveLength(2);
    expect(read('index.html')).toBe(read(`en/${told}/index.html`));
  });

  it.each(pages)('keeps of $slug its pages and each of its files', ({ slug, language }) => {
    const { files, bytes }: Pick<KeptArticle, 'files' | 'bytes'> = JSON.parse(read(`kept/${slug}.json`));
    const own = readdirSync(`${outDir}/assets/articles/${slug}`).map(
      (name) => `assets/articles/${slug}/${name}`,
    );
    const urls = files.map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining(own.map((file) => base + file)));
    expect(urls).toContain(`${base}${language}/${slug}/`);
    const paths = urls.map((url) => url.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
    expect(bytes).toBe(paths.reduce((sum, path) => sum + statSync(`${outDir}/${path}`).size, 0));
  });

  it('has no module of an article, and no script that knows of one', () => {
    const scripts = readdirSync(`${outDir}/assets`).filter((name) => name.endsWith('.js'));
    const slugs = [...new Set(pages.map(({ slug }) => slug))];
    expect(scripts.filter((name) => slugs.some((slug) => read(`assets/${name}`).includes(slug)))).toEqual([]);
  });
});
