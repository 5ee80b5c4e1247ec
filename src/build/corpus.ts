import { watch } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Connect, normalizePath, type Plugin, searchForWorkspaceRoot } from 'vite';
import { articleEnding, editionEnding, type ReadArticle, readCorpus } from '#build/read-corpus.ts';
import { type StagedArticle, stageCorpus, summarise, writeStagedList } from '#build/stage-corpus.ts';
import { workFolder } from '#build/work-folder.ts';
import { type WrittenFile, writeArticleFiles } from '#build/write-article-files.ts';
import { writeChosenActors } from '#reader/actors/write-chosen-actors.ts';
import type { ArticleFiles, ShelfFiles } from '#site/article-files.ts';

const indexId = 'virtual:corpus';
/** What stands beside the text of an article is a module of its own. */
const apparatusQuery = '?apparatus';
const marksId = 'virtual:chosen-actors.css';

/** A module that exports data. A string for JSON.parse: browsers read it faster than the same as an object literal. */
function writeModule(name: string, data: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/** An article with where the files are that its page asks for. */
interface PublishedArticle extends ReadArticle {
  readonly files: ArticleFiles;
  readonly shelfFiles: ShelfFiles;
}

/** The corpus as the development server and the tests have it: all of it, by the names that are asked for. */
interface PublishedCorpus {
  /** By slug, the newest first. */
  readonly articles: ReadonlyMap<string, PublishedArticle>;
  /** By address: written once, for the server asks for them at each request. */
  readonly files: ReadonlyMap<string, WrittenFile>;
}

async function publish(directory: string, chosen?: readonly string[]): Promise<PublishedCorpus> {
  const files = new Map<string, WrittenFile>();
  const keep = (compiled: ReadArticle): PublishedArticle => {
    const { written, ...addresses } = writeArticleFiles(compiled);
    for (const file of written) files.set(`/${file.fileName}`, file);
    return { ...compiled, ...addresses };
  };
  const articles = await readCorpus(directory, keep, chosen);
  return { articles: new Map(articles.map((one) => [one.article.slug, one])), files };
}

/** Lists the articles of a corpus, each with its modules. */
function writeList({ articles }: PublishedCorpus, directory: string, chosen: readonly string[] = []): string {
  const entries = Array.from(articles.values(), ({ files, shelfFiles, ...compiled }) => {
    const summary = summarise(compiled);
    const name = summary.slug + articleEnding;
    const file = chosen.find((one) => basename(one) === name) ?? join(directory, name);
    const load = `load: () => import(${JSON.stringify(file)})`;
    const loadApparatus = `loadApparatus: () => import(${JSON.stringify(file + apparatusQuery)})`;
    return `{...${JSON.stringify({ ...summary, files, shelfFiles })}, ${load}, ${loadApparatus}}`;
  });
  return `export const articles = [${entries.join(',')}];`;
}

interface CorpusOptions {
  /** Where the articles are, from the project's root. */
  readonly directory: string;
  /** Files of articles that the development server has instead, by their whole paths. */
  readonly files?: readonly string[];
}

/**
 * Brings the corpus into the page. In development and in tests `virtual:corpus` lists the articles, and each `.conllu` file is a
 * module that exports its compiled `article`; its `apparatus` is a module of its own, and the style of all actors is one. A build
 * has no module of an article: its pages are drawn from the files of data that they ask for, and no script of the browser lists
 * them. A file with an error stops a build with all errors; in development it shows as the overlay, until it is mended.
 */
export function corpus(options: CorpusOptions): Plugin {
  let directory = '';
  let folder = '';
  let publishing: Promise<PublishedCorpus> | undefined;
  // They may be anywhere, outside of what Vite watches too.
  const files = (options.files ?? []).map(normalizePath);
  const editions = files.map((file) => file.slice(0, -articleEnding.length) + editionEnding);
  const watched = new Set([...files, ...editions]);
  let staging: Promise<readonly StagedArticle[]> | undefined;
  const read = () => {
    publishing ??= publish(directory, options.files);
    return publishing;
  };
  const stage = () => {
    staging ??= stageCorpus(directory, folder);
    return staging;
  };
  return {
    name: 'lesart:corpus',
    config: () =>
      options.files && { server: { fs: { allow: [searchForWorkspaceRoot('.'), ...options.files] } } },
    configResolved({ root, build }) {
      directory = resolve(root, options.directory);
      folder = join(root, workFolder(build.outDir), 'articles');
    },
    async buildStart() {
      // The development server starts with a broken file too: its overlay is where the errors are read.
      if (this.environment.mode === 'build') await stage();
    },
    async writeBundle({ dir }) {
      if (this.environment.config.consumer !== 'client' || dir === undefined) return;
      await cp(folder, dir, { recursive: true });
    },
    configureServer({ middlewares, watcher, httpServer, config: { base } }) {
      watcher.add(files);
      // An edition may be written later. Of several files that aren't there yet Vite's watcher hears of the first alone.
      for (const folder of new Set(editions.map((file) => dirname(file)))) {
        const watching = watch(folder, (_, name) => {
          const file = name === null ? '' : normalizePath(join(folder, name));
          if (editions.includes(file)) watcher.emit('change', file);
        });
        httpServer?.on('close', () => watching.close());
      }
      const serveFile: Connect.NextHandleFunction = (request, response, next) => {
        // A broken file is the overlay's to tell.
        const finding = read().then(
          ({ files }) => files.get((request.url ?? '').slice(base.length - 1)),
          () => undefined,
        );
        finding.then((file) => {
          if (!file) return next();
          response.setHeader(
            'Content-Type',
            file.fileName.endsWith('.svg') ? 'image/svg+xml' : 'application/json',
          );
          response.end(file.source);
        });
      };
      middlewares.use(serveFile);
    },
    resolveId(id) {
      return id === indexId || id === marksId ? `\0${id}` : undefined;
    },
    async load(id) {
      const { mode, config } = this.environment;
      if (id === `\0${marksId}`) {
        // In a build the page of each article has the style of its own actors.
        if (mode === 'build') return '';
        return writeChosenActors(Array.from((await read()).articles.values(), ({ apparatus }) => apparatus));
      }
      if (id === `\0${indexId}`) {
        if (mode !== 'build') return writeList(await read(), directory, options.files);
        if (config.consumer === 'client') throw new Error('a script of the browser lists all articles');
        return writeStagedList(await stage(), folder);
      }
      const [file = '', question] = id.split('?');
      if (mode === 'build' || !file.endsWith(articleEnding)) return undefined;
      const compiled = (await read()).articles.get(basename(file, articleEnding));
      if (!compiled) return undefined;
      if (question === undefined) return writeModule('article', compiled.article);
      return id.endsWith(apparatusQuery) ? writeModule('apparatus', compiled.apparatus) : undefined;
    },
    hotUpdate({ file, server }) {
      if (!file.startsWith(directory) && !watched.has(file)) return undefined;
      publishing = undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
