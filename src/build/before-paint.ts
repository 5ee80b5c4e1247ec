import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const entry = 'src/site/before-paint.ts';

type Fonts = NonNullable<ImportMetaEnv['FONTS']>;

/** Finds the files of the typefaces among those of the build. Errors: one that isn't there. */
function findFonts(files: readonly string[]): Fonts {
  const addressOf = (name: string): string => {
    const file = files.find((path) => path.includes(name) && path.endsWith('.woff2'));
    if (file === undefined) throw new Error(`the build has no font "${name}"`);
    return `/${file}`;
  };
  return { serif: addressOf('source-serif-4'), legible: addressOf('atkinson-hyperlegible') };
}

/** Bundles the one script that runs before the page is drawn, as text to stand in the page. */
async function bundleScript(root: string, fonts: Fonts | undefined): Promise<string> {
  const output = await build({
    root,
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

/** Puts the script that runs before the page is first drawn into the head, inline: a request of its own would be late. */
export function beforePaint(): Plugin {
  let root = '';
  return {
    name: 'lesart:before-paint',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (_html, { bundle }) => {
        const children = await bundleScript(root, bundle && findFonts(Object.keys(bundle)));
        return [{ tag: 'script', children, injectTo: 'head' }];
      },
    },
  };
}
