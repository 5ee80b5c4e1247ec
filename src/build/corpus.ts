import { basename, join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { sectionSentences } from '#article/document/sentences.ts';
import { articleEnding, type ReadArticle, readCorpus } from '#build/read-corpus.ts';
import { writeActorMarks } from '#build/write-actor-marks.ts';

const indexId = 'virtual:corpus';
/** The analysis of an article is in files of its own, one for each section: the article's, asked for with the section. */
const analysisQuery = '?analysis';
/** And so is what stands beside its text. */
const apparatusQuery = '?apparatus';
const marksId = 'virtual:actor-marks.css';

/** A module that exports data. A string for JSON.parse: browsers read it faster than the same as an object literal. */
function writeModule(name: string, data: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/** The module that loads an analysis section by section, or that of one section. */
function writeAnalysis({ article, analysis }: ReadArticle, id: string, section: string): string {
  if (section === '') {
    const loaders = article.sections.map(
      (one) => `${JSON.stringify(one.id)}: () => import(${JSON.stringify(`${id}=${one.id}`)})`,
    );
    return `const sections = {${loaders.join()}}; export const load = (section) => sections[section]().then(({ analysis }) => analysis);`;
  }
  const ids = article.sections.filter((one) => one.id === section).flatMap(sectionSentences);
  const sentences = ids.map((sentence) => [sentence.id, analysis.sentences[sentence.id]]);
  return writeModule('analysis', { sentences: Object.fromEntries(sentences) });
}

interface CorpusOptions {
  /** Where the articles are, from the project's root. */
  readonly directory: string;
}

/**
 * Brings the corpus into the page: `virtual:corpus` lists the articles, and each `.conllu` file is a module that
 * exports its compiled `article`; its `apparatus` and its `analysis` are modules of their own. A file with an error stops
 * a build with all errors; in the development server it shows as the overlay, until it is mended.
 */
export function corpus(options: CorpusOptions): Plugin {
  let directory = '';
  let reading: Promise<readonly ReadArticle[]> | undefined;
  const read = () => {
    reading ??= readCorpus(directory);
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
      for (const { mapFile } of await read()) {
        if (mapFile) this.emitFile({ type: 'asset', fileName: mapFile.fileName, source: mapFile.svg });
      }
    },
    configureServer({ middlewares }) {
      const serveMap: Connect.NextHandleFunction = (request, response, next) => {
        // A broken file is the overlay's to tell.
        const articles = read().catch(() => []);
        articles.then((all) => {
          const file = all.find(({ mapFile }) => `/${mapFile?.fileName}` === request.url)?.mapFile;
          if (!file) return next();
          response.setHeader('Content-Type', 'image/svg+xml');
          response.end(file.svg);
        });
      };
      middlewares.use(serveMap);
    },
    resolveId(id) {
      return id === indexId || id === marksId ? `\0${id}` : undefined;
    },
    async load(id) {
      if (id === `\0${marksId}`) return writeActorMarks((await read()).map(({ apparatus }) => apparatus));
      if (id === `\0${indexId}`) {
        const entries = (await read()).map(({ article: { slug, title, dateCreated } }) => {
          const summary = JSON.stringify({ slug, title, dateCreated });
          const file = join(directory, slug + articleEnding);
          const load = `load: () => import(${JSON.stringify(file)})`;
          const loadApparatus = `loadApparatus: () => import(${JSON.stringify(file + apparatusQuery)})`;
          const loadAnalysis = `loadAnalysis: async (section) => (await import(${JSON.stringify(file + analysisQuery)})).load(section)`;
          return `{...${summary}, ${load}, ${loadApparatus}, ${loadAnalysis}}`;
        });
        return `export const articles = [${entries.join(',')}];`;
      }
      const [file = '', question] = id.split('?');
      if (!file.endsWith(articleEnding)) return undefined;
      const compiled = (await read()).find(({ article }) => article.slug === basename(file, articleEnding));
      if (!compiled) return undefined;
      if (question === undefined) return writeModule('article', compiled.article);
      if (id.endsWith(apparatusQuery)) return writeModule('apparatus', compiled.apparatus);
      return writeAnalysis(compiled, id, new URLSearchParams(question).get('analysis') ?? '');
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
