import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';

/** Headers by path, as a `_headers` file lists them: a path, `*` at its end for all below, then indented lines. */
function parseHeaders(
  text: string,
): readonly { readonly path: string; readonly headers: readonly [string, string][] }[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const colon = line.indexOf(':');
    if (!line.startsWith(' ')) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/**
 * Lets `vite preview` serve the built site as a static host does: a page's address with or without a slash at its
 * end, 404.html for what isn't there, and the headers of `_headers`. In development every address gets index.html.
 */
export function servePages(): Plugin {
  return {
    name: 'lesart:serve-pages',
    configureServer({ middlewares, config: { base } }) {
      middlewares.use((request, _response, next) => {
        const [pathname = '/'] = (request.url ?? '/').split('?');
        if (request.headers.accept?.includes('text/html') && !pathname.includes('.'))
          request.url = `${base}index.html`;
        next();
      });
    },
    configurePreviewServer({ middlewares, config }) {
      const dist = resolve(config.root, config.build.outDir);
      const serve: Connect.NextHandleFunction = (request, response, next) => {
        const [pathname = '/', query] = (request.url ?? '/').split('?');
        if (`${pathname}/` === config.base) {
          response.writeHead(302, { Location: config.base });
          response.end();
          return;
        }
        // What the host has beside the site: Vite says where that is.
        if (!pathname.startsWith(config.base)) return next();
        // Read anew: a build while the server runs changes the policy's hashes.
        for (const { path, headers } of parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'))) {
          const matches = path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
          if (matches) for (const [name, value] of headers) response.appendHeader(name, value);
        }
        const path = pathname.slice(config.base.length);
        const index = join(path, 'index.html');
        if (isFile(join(dist, index)))
          request.url = config.base + (query === undefined ? index : `${index}?${query}`);
        else if (!isFile(join(dist, decodeURI(path)))) {
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(join(dist, '404.html')));
          return;
        }
        next();
      };
      middlewares.use(serve);
    },
  };
}
