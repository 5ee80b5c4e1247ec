import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const entry = 'src/app/before-paint.ts';

/** Bundles the one script that runs before the page is drawn, as text to stand in the page. */
async function bundleScript(root: string, font: string | undefined): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define: { 'import.meta.env.FONT': JSON.stringify(font) },
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
        const font = Object.keys(bundle ?? {}).find((file) => file.endsWith('.woff2'));
        const children = await bundleScript(root, font && `/${font}`);
        return [{ tag: 'script', children, injectTo: 'head' }];
      },
    },
  };
}
