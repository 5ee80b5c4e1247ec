import { basename, delimiter } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cascadeLayers } from './src/build/cascade-layers.ts';
import { chunkGroups } from './src/build/chunk-groups.ts';
import { compilerData } from './src/build/compiler-data.ts';
import { corpus } from './src/build/corpus.ts';
import { dictionaryFiles } from './src/build/dictionary-files.ts';
import { inlineScripts } from './src/build/inline-scripts.ts';
import { servePages } from './src/build/serve-pages.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { readSiteRoot } from './src/build/site-root.ts';
import { staticSite } from './src/build/static-site.ts';
import { tellBuild } from './src/build/tell-build.ts';

const site = readSiteRoot(process.env.SITE_ORIGIN);

export default defineConfig(({ mode }) => ({
  base: site.base,
  plugins: [
    react(),
    cascadeLayers(),
    compilerData(),
    dictionaryFiles(),
    corpus({
      directory: process.env.CORPUS ?? 'src/corpus',
      ...(process.env.ARTICLES && { files: process.env.ARTICLES.split(delimiter) }),
    }),
    // Tests of components begin what the inline scripts begin, each for itself.
    mode !== 'test' && inlineScripts(),
    staticSite(site),
    serviceWorker(),
    servePages(),
    tellBuild(),
  ],
  appType: 'mpa',
  worker: { format: 'es', plugins: () => [compilerData(), dictionaryFiles()] },
  css: {
    // Names that tell where a class is from. A component's two files have them in common.
    modules: {
      generateScopedName: (name, file) => `${basename(file).replace(/(\.later)?\.module\.css$/, '')}-${name}`,
    },
  },
  build: {
    // The last two years of the three engines; older ones still read.
    target: ['chrome131', 'firefox133', 'safari18.2'],
    // One style, which the build takes apart by its layers.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // The pages name what they preload themselves.
    modulePreload: false,
    rollupOptions: {
      output: {
        chunkFileNames: 'assets/[name]-[hash].js',
        codeSplitting: { groups: chunkGroups() },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
}));
