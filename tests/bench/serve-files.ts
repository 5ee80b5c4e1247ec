import { createServer } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const typeOf: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A server that runs until it is closed. */
export interface FileServer {
  readonly origin: string;
  readonly close: () => void;
}

async function encode(path: string, body: Buffer) {
  const type = typeOf[extname(path)] ?? 'application/octet-stream';
  const headers = {
    'content-type': type,
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  // A font is compressed in itself.
  if (type.startsWith('font/')) return { headers, body };
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  // As well as it can be; what is larger than a host serves only nearly so, in a fifth of the time.
  const quality = body.length > 1_000_000 ? BROTLI_MAX_QUALITY - 1 : BROTLI_MAX_QUALITY;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: body.length };
  return { headers: { ...headers, 'content-encoding': 'br' }, body: await compress(body, { params }) };
}

/** Serves files from memory at a free port, compressed as a good static host does it. */
export async function serveFiles(files: ReadonlyMap<string, Buffer>): Promise<FileServer> {
  const answers = new Map<string, ReturnType<typeof encode>>();
  const answer = (path: string) => {
    const body = files.get(path);
    const encoded = answers.get(path) ?? (body && encode(path, body));
    if (encoded) answers.set(path, encoded);
    return encoded;
  };
  // Beforehand, but for what a visit asks for a few of, when the page is idle: of a long article that would take longest.
  await Promise.all([...files.keys()].filter((path) => !path.startsWith('/assets/later/')).map(answer));
  const server = createServer(async (request, response) => {
    const found = await answer(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...found.headers, 'content-length': found.body.length }).end(found.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${address.port}`, close };
}
