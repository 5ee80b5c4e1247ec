import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** The page's inline scripts, and where they stand: a request of their own would be late. */
const entries = [
  { entry: 'src/site/before-paint.ts', injectTo: 'head' },
  { entry: 'src/site/behind-text.ts', injectTo: 'body' },
] as const;

type Fonts = NonNullable<ImportMetaEnv['FONTS']>;

/** Finds the files of the typefaces among those of the build. Errors: one that isn't there. */
function findFonts(files: readonly string[], base: string): Fonts {
  const addressOf = (name: string): string => {
    const file = files.find((path) => path.includes(name) && path.endsWith('.woff2'));
    if (file === undefined) throw new Error(`the build has no font "${name}"`);
    return base + file;
  };
  return { serif: addressOf('source-serif-4'), legible: addressOf('atkinson-hyperlegible') };
}

type Site = Pick<ResolvedConfig, 'root' | 'base'>;

/** Bundles a script with all that it imports, as text to stand in the page. */
async function bundleScript({ root, base }: Site, entry: string, fonts: Fonts | undefined): Promise<string> {
  const output = await build({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    define: { 'import.meta.env.FONTS': JSON.stringify(fonts) },
    build: {
      write: false,
      copyPublicDir: false,
      rollupOptions: { input: join(root, entry), output: { format: 'iife' } },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled`);
  return chunk.code.trim();
}

/** Puts the inline scripts into the page: what must be known before it is first drawn, and who keeps the reader's place. */
export function inlineScripts(): Plugin {
  let site: Site = { root: '', base: '/' };
  return {
    name: 'lesart:inline-scripts',
    configResolved(config) {
      site = config;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const fonts = bundle && findFonts(Object.keys(bundle), site.base);
        return Promise.all(
          entries.map(async ({ entry, injectTo }) => {
            const children = await bundleScript(site, entry, fonts);
            return { tag: 'script', children, injectTo };
          }),
        );
      },
    },
  };
}
