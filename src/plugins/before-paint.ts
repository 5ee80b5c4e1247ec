import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Bundles the one script that runs before the page is drawn, as text to stand in the page. */
async function bundleScript(root: string): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      copyPublicDir: false,
      rollupOptions: {
        input: join(root, 'src/choices/apply-before-paint.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('apply-before-paint.ts was not bundled');
  return chunk.code.trim();
}

/** Puts the reader's choices into the page before it is first drawn, by an inline script at the head's start. */
export function beforePaint(): Plugin {
  let root = '';
  return {
    name: 'lesart:before-paint',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async () => [{ tag: 'script', children: await bundleScript(root), injectTo: 'head' }],
    },
  };
}
