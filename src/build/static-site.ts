import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { languages } from '#article/document/language.ts';
import { type ChunkGraph, fileOf, filesEver, graphOf } from '#build/chunk-graph.ts';
import { hashText } from '#build/hash-text.ts';
import { putInto } from '#build/put-into.ts';
import { writeHeaders, writeSecurityPolicy } from '#build/security-policy.ts';
import type { SiteRoot } from '#build/site-root.ts';
import { splitStyle } from '#build/split-style.ts';
import { workFolder } from '#build/work-folder.ts';
import { writeActorStyle } from '#build/write-actor-style.ts';
import { writeDoorway } from '#build/write-doorway.ts';
import { escapeHtml, writeHead } from '#build/write-head.ts';
import { manifestFile, writeManifest } from '#build/write-manifest.ts';
import { writeNewsArticle } from '#build/write-news-article.ts';
import { writePreloads } from '#build/write-preloads.ts';
import { type WrittenPage, writeRobots, writeSitemap } from '#build/write-sitemap.ts';
import type { PrerenderedPage } from '#site/prerender.tsx';

type Prerender = typeof import('#site/prerender.tsx');

const stylesheetPattern = /<link rel="stylesheet"[^>]*href="(?<address>[^"]+)"[^>]*>/;
const inlineScriptPattern = /<script>(?<code>[\s\S]*?)<\/script>/g;
const scriptPattern = /<script type="module"[^>]*><\/script>/;
const headEnd = /<\/head>/;
const preloadPattern = /^\s*<link rel="modulepreload".*\n/gm;

/** What is told of a site that may stand anywhere. */
const unsaidAddress =
  'SITE_ORIGIN doesn’t say where the site will stand: its pages name no whole addresses, and it has no sitemap.';

/** The file of a page: a folder with an index, which every static server finds. */
function pageFile(path: string): string {
  if (path === '/404') return '404.html';
  return join(path.slice(1), 'index.html');
}

/** The page that opens when the site is started as an app, in each language. */
function startPages(pages: readonly WrittenPage[]): readonly WrittenPage[] {
  return languages.flatMap((language) => pages.find((page) => page.language === language) ?? []);
}

/** The page as React has drawn it, with what its script is told of it. */
function writeRoot({ data, html }: PrerenderedPage): string {
  return `<div id="root" data-page="${escapeHtml(JSON.stringify(data))}">${html}</div>`;
}

/** What a machine reads of the article, behind what a person reads. */
function writeTail({ article, apparatus, language }: PrerenderedPage, site: string | undefined): string {
  if (!article || !apparatus) return '';
  const data = writeNewsArticle(article, apparatus, site && `${site}/${language}/${article.slug}`);
  return `<script type="application/ld+json">${data}</script>`;
}

/**
 * Makes the build a static site: after the browser's files it builds the same app for Node, renders every page with
 * it, and writes each with its style, its policy and its head. Nothing of the site needs a server that thinks.
 * @param site where it will stand; without its address whatever needs a whole one is left out
 */
export function staticSite(site: SiteRoot): Plugin {
  let graph: ChunkGraph = new Map();
  return {
    name: 'lesart:static-site',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const whole = graphOf(bundle);
        const asked = filesEver(whole, [fileOf(whole, 'index.html')]);
        // What is only drawn by the build has its style in the site, and no script.
        for (const file of whole.keys()) if (!asked.has(file)) delete bundle[file];
        graph = graphOf(bundle);
      },
    },
    config: ({ build }) => ({
      // One configuration for both: the corpus is read once.
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: {
        client: {
          build: {
            // What only the build draws is here for its style.
            rollupOptions: { input: ['index.html', 'src/site/page-style.ts'] },
          },
        },
        prerender: {
          consumer: 'server',
          resolve: { noExternal: true },
          build: {
            outDir: join(workFolder(build?.outDir ?? 'dist'), 'prerender'),
            emptyOutDir: true,
            copyPublicDir: false,
            rollupOptions: {
              input: 'src/site/prerender.tsx',
              output: { entryFileNames: 'prerender.js' },
              // Here all is drawn, and nothing is loaded late.
              checks: { ineffectiveDynamicImport: false },
            },
          },
        },
      },
    }),
    async buildApp(builder) {
      const { client, prerender } = builder.environments;
      if (!client || !prerender) throw new Error('the build has no client or no prerender environment');
      await builder.build(client);
      await builder.build(prerender);
      const { root, build, logger } = builder.config;
      const { base, address } = site;
      const dist = resolve(root, build.outDir);
      const entry = pathToFileURL(join(root, prerender.config.build.outDir, 'prerender.js'));
      const app: Prerender = await import(`${entry.href}?${Date.now()}`);

      const built = await readFile(join(dist, 'index.html'), 'utf8');
      const stylesheet = stylesheetPattern.exec(built)?.groups?.address?.slice(base.length);
      if (!stylesheet) throw new Error('the built index.html links no stylesheet');
      const styles = splitStyle((await readFile(join(dist, stylesheet), 'utf8')).trim());
      const { first: style } = styles;
      await rm(join(dist, stylesheet));
      const linkStyle = async (name: string, text: string): Promise<string> => {
        const file = `assets/${name}-${hashText(text)}.css`;
        await writeFile(join(dist, file), text);
        return `<link rel="stylesheet" href="${base}${escapeHtml(encodeURI(file))}">`;
      };
      const [later, pages] = [await linkStyle('style', styles.later), await linkStyle('pages', styles.pages)];
      const scripts = [...built.matchAll(inlineScriptPattern)].map((match) => match.groups?.code ?? '');
      const policy = writeSecurityPolicy(scripts, [style]);
      // The style comes last in the head: the script before it asks for the font ahead of the first use of it.
      const script = scriptPattern.exec(built)?.[0] ?? '';
      const bare = built.replace(preloadPattern, '').replace(/>\s*\n\s*</g, '><');
      const withoutScript = putInto(putInto(bare, scriptPattern, ''), stylesheetPattern, '');
      const template = putInto(withoutScript, headEnd, `<style>${style}</style></head>`);

      const written: WrittenPage[] = [];
      // One after the other, and of each only what lists need is kept: a library’s pages fit into no memory.
      for (const path of app.listPaths()) {
        const page = await app.renderPage(path);
        const { language, article, apparatus } = page;
        const marks = apparatus ? writeActorStyle(apparatus) : '';
        const own = article && marks !== '' ? await linkStyle(`articles/${article.slug}/actors`, marks) : '';
        // In the body, behind the text: it holds up nothing that stands before it. A page without a text is drawn by it.
        const [early, late] = article ? ['', later + own] : [`${later}${pages}`, ''];
        const pieces: readonly (readonly [RegExp, string])[] = [
          [headEnd, `${early}</head>`],
          [/<html lang="en">/, `<html lang="${language}">`],
          [/<title>.*<\/title>/, writeHead(page, { ...site, policy })],
          [/<div id="root"><\/div>/, writeRoot(page)],
          [
            /<\/body>/,
            `${writeTail(page, address)}${script}${writePreloads(page, graph, base)}${late}</body>`,
          ],
        ];
        const html = pieces.reduce((text, [place, piece]) => putInto(text, place, piece), template);
        const file = join(dist, pageFile(path));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, html);
        written.push({ path, language, ...(article && { slug: article.slug }) });
      }
      await writeFile(join(dist, '_headers'), writeHeaders(policy, base));
      for (const { path, language, slug } of startPages(written)) {
        await writeFile(join(dist, manifestFile(language)), writeManifest(language, path, base));
        if (slug !== undefined)
          await writeFile(join(dist, pageFile(`/${language}`)), writeDoorway({ language, slug }, base));
      }
      if (address !== undefined) await writeFile(join(dist, 'sitemap.xml'), writeSitemap(address, written));
      else logger.warn(unsaidAddress);
      // Nobody looks for it under a path.
      if (base === '/') await writeFile(join(dist, 'robots.txt'), writeRobots(address));
      await rm(join(root, workFolder(build.outDir)), { recursive: true });
    },
  };
}
