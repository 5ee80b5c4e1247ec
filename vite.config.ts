import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { beforePaint } from './src/build/before-paint.ts';
import { corpus } from './src/build/corpus.ts';
import { chunkGroups, isLater } from './src/build/later-chunks.ts';
import { servePages } from './src/build/serve-pages.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { shortName } from './src/build/short-name.ts';
import { staticSite } from './src/build/static-site.ts';

export default defineConfig(({ command, mode }) => ({
  plugins: [
    react(),
    corpus({ directory: process.env.CORPUS ?? 'src/corpus' }),
    // Tests of components begin what the inline script begins, each for itself.
    mode !== 'test' && beforePaint(),
    staticSite(),
    serviceWorker(),
    servePages(),
  ],
  appType: 'mpa',
  css: {
    modules: {
      // Names that tell where a class is from while one works on it; in the built page each letter would be paid for.
      generateScopedName: (name, file) => {
        const full = `${basename(file, '.module.css')}-${name}`;
        return command === 'build' ? shortName(full) : full;
      },
    },
  },
  build: {
    // The last two years of the three engines; older ones still read.
    target: ['chrome131', 'firefox133', 'safari18.2'],
    // All of the style goes into each page: a second request would hold up the first paint.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // The pages name what they preload themselves.
    modulePreload: false,
    rollupOptions: {
      output: {
        // What is loaded on first use stands apart, so that no page preloads it.
        chunkFileNames: (chunk) =>
          isLater(chunk) ? 'assets/later/[name]-[hash].js' : 'assets/[name]-[hash].js',
        // One chunk for what the page and the later parts share, and one for each of those: each of many small ones
        // compresses by itself.
        codeSplitting: { groups: [...chunkGroups] },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
}));
