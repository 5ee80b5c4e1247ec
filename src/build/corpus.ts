import { basename, join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { articleEnding, type ReadArticle, readCorpus } from '#build/read-corpus.ts';
import { writeActorMarks } from '#build/write-actor-marks.ts';
import { type WrittenFile, writeArticleFiles } from '#build/write-article-files.ts';
import type { ArticleFiles } from '#site/article-files.ts';

const indexId = 'virtual:corpus';
/** What stands beside the text of an article is a module of its own. */
const apparatusQuery = '?apparatus';
const marksId = 'virtual:actor-marks.css';

/** A module that exports data. A string for JSON.parse: browsers read it faster than the same as an object literal. */
function writeModule(name: string, data: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/** An article with the files that its page asks for: written once, for the server asks for them at each request. */
interface PublishedArticle extends ReadArticle {
  readonly files: ArticleFiles;
  readonly written: readonly WrittenFile[];
}

function publish(compiled: ReadArticle): PublishedArticle {
  const { mapFile } = compiled;
  const map = mapFile ? [{ fileName: mapFile.fileName, source: mapFile.svg }] : [];
  const { files, written } = writeArticleFiles(compiled);
  return { ...compiled, files, written: [...map, ...written] };
}

interface CorpusOptions {
  /** Where the articles are, from the project's root. */
  readonly directory: string;
}

/**
 * Brings the corpus into the page: `virtual:corpus` lists the articles, and each `.conllu` file is a module that
 * exports its compiled `article`; its `apparatus` is a module of its own. What a built page asks for is in files of data. A file
 * with an error stops a build with all errors; in the development server it shows as the overlay, until it is mended.
 */
export function corpus(options: CorpusOptions): Plugin {
  let directory = '';
  let reading: Promise<readonly PublishedArticle[]> | undefined;
  const read = () => {
    reading ??= readCorpus(directory, publish);
    return reading;
  };
  return {
    name: 'lesart:corpus',
    configResolved(config) {
      directory = resolve(config.root, options.directory);
    },
    async buildStart() {
      reading = undefined;
      // The development server starts with a broken file too: its overlay is where the errors are read.
      if (this.environment.mode !== 'build') return;
      const written = (await read()).flatMap((published) => published.written);
      // The pages are drawn from the modules.
      if (this.environment.config.consumer !== 'client') return;
      for (const { fileName, source } of written) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      const serveFile: Connect.NextHandleFunction = (request, response, next) => {
        // A broken file is the overlay's to tell.
        const articles = read().catch(() => []);
        articles.then((all) => {
          const written = all.flatMap((published) => published.written);
          const file = written.find(({ fileName }) => `/${fileName}` === request.url);
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
      if (id === `\0${marksId}`) {
        // In a build the page of each article has the style of its own actors.
        if (this.environment.mode === 'build') return '';
        return writeActorMarks((await read()).map(({ apparatus }) => apparatus));
      }
      if (id === `\0${indexId}`) {
        const entries = (await read()).map(({ article: { slug, title, dateCreated }, files }) => {
          const file = join(directory, slug + articleEnding);
          const load = `load: () => import(${JSON.stringify(file)})`;
          const loadApparatus = `loadApparatus: () => import(${JSON.stringify(file + apparatusQuery)})`;
          return `{...${JSON.stringify({ slug, title, dateCreated, files })}, ${load}, ${loadApparatus}}`;
        });
        return `export const articles = [${entries.join(',')}];`;
      }
      const [file = '', question] = id.split('?');
      if (!file.endsWith(articleEnding)) return undefined;
      const compiled = (await read()).find(({ article }) => article.slug === basename(file, articleEnding));
      if (!compiled) return undefined;
      if (question === undefined) return writeModule('article', compiled.article);
      return id.endsWith(apparatusQuery) ? writeModule('apparatus', compiled.apparatus) : undefined;
    },
    hotUpdate({ file, server }) {
      if (!file.startsWith(directory)) return undefined;
      reading = undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
