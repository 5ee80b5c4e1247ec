import { defineConfig, mergeConfig } from 'vite';
import site from '../vite.config.ts';

/** The site as a later version of it would be: what is in its scripts is another, and so are their names. */
export default defineConfig((env) =>
  mergeConfig(site(env), {
    build: { rollupOptions: { output: { banner: 'globalThis.lesartVersion = 2;' } } },
  }),
);
