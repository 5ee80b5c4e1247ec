import { build, type Plugin } from 'vite';

/**
 * Gives the browser each worker in one file, as the site has it. A development server gives it module by module, which a worker that
 * is started for one task asks for anew: some hundred requests a test.
 */
export function bundleWorker(): Plugin {
  return {
    name: 'lesart:bundle-worker',
    async load(id) {
      const [entry = '', question = ''] = id.split('?');
      if (!question.startsWith('worker_file')) return undefined;
      const built = await build({
        configFile: false,
        mode: 'test',
        logLevel: 'error',
        build: {
          write: false,
          minify: false,
          target: 'esnext',
          lib: { entry, formats: ['es'] },
          // The server answers for them.
          rolldownOptions: { external: /^virtual:/, output: { codeSplitting: false } },
        },
      });
      const [bundle] = [built].flat();
      if (!bundle || !('output' in bundle)) throw new Error(`${entry} was not built`);
      const [{ code, moduleIds }] = bundle.output;
      for (const file of moduleIds.filter((one) => !one.startsWith('\0'))) this.addWatchFile(file);
      return code;
    },
  };
}
