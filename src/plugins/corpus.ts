import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Article } from '#document/article.ts';
import { articleEnding, readCorpus } from '#plugins/read-corpus.ts';
import { writeActorMarks } from '#plugins/write-actor-marks.ts';

const indexId = 'virtual:corpus';
const marksId = 'virtual:actor-marks.css';

interface CorpusOptions {
  /** Where the articles are, from the project's root. */
  readonly directory: string;
}

/**
 * Brings the corpus into the page: `virtual:corpus` lists the articles, and each `.conllu` file is a module that
 * exports its compiled `article`. A file with an error stops a build with all errors; in the development server it
 * shows as the overlay, until it is mended.
 */
export function corpus(options: CorpusOptions): Plugin {
  let directory = '';
  let reading: Promise<readonly Article[]> | undefined;
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
      if (this.environment.mode === 'build') await read();
    },
    resolveId(id) {
      return id === indexId || id === marksId ? `\0${id}` : undefined;
    },
    async load(id) {
      if (id === `\0${marksId}`) return writeActorMarks(await read());
      if (id === `\0${indexId}`) {
        const entries = (await read()).map(({ slug, title, dateCreated }) => {
          const summary = JSON.stringify({ slug, title, dateCreated });
          return `{...${summary}, load: () => import(${JSON.stringify(join(directory, slug + articleEnding))})}`;
        });
        return `export const articles = [${entries.join(',')}];`;
      }
      if (!id.endsWith(articleEnding)) return undefined;
      const slug = basename(id, articleEnding);
      const article = (await read()).find((candidate) => candidate.slug === slug);
      // A string for JSON.parse: browsers read it faster than the same as an object literal.
      return `export const article = JSON.parse(${JSON.stringify(JSON.stringify(article))});`;
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
