import { once } from 'node:events';
import { createServer } from 'node:net';
import { screen, webkit } from '../browsers/engines.ts';
import { pathOf } from '../browsers/programs.ts';
import type { EnginePage, Json, PageOptions, StartedEngine } from './engine-page.ts';
import { type CommandName, openByWebDriver } from './open-by-webdriver.ts';
import { type Started, start, whenThere } from './started.ts';

/** Where the specification has a command (section 6.2), behind the session; `*` is the element that is meant. */
const endpoints: Readonly<Record<CommandName, readonly ['GET' | 'POST', string]>> = {
  Navigate: ['POST', '/url'],
  ExecuteScript: ['POST', '/execute/sync'],
  FindElement: ['POST', '/element'],
  ElementClick: ['POST', '/element/*/click'],
  GetComputedRole: ['GET', '/element/*/computedrole'],
  GetComputedLabel: ['GET', '/element/*/computedlabel'],
  PerformActions: ['POST', '/actions'],
  SetWindowRect: ['POST', '/window/rect'],
  TakeScreenshot: ['GET', '/screenshot'],
  // It knows no such command, and says so.
  Print: ['POST', '/print'],
};

/** Where there is no graphics card, WebKit would have one computed: half of its work. */
const withoutGpu = { WEBKIT_DISABLE_DMABUF_RENDERER: '1' };

/** Asks the driver, and has the value of its answer. Errors: what the driver says is wrong. */
async function ask(method: 'GET' | 'POST' | 'DELETE', url: string, body?: Json): Promise<unknown> {
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value }: { value: unknown } = JSON.parse(await response.text());
  if (!response.ok) throw new Error(`WebKit, ${url}: ${JSON.stringify(value)}`);
  return value;
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Starts a screen that nobody sees, and has its name. */
async function startScreen(): Promise<Started & { readonly display: string }> {
  const started = start(
    pathOf(screen) ?? '',
    ['-displayfd', '3', '-screen', '0', '1800x1400x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const named = started.child.stdio[3];
  if (!named) throw new Error('Xvfb has no pipe to say its name in');
  const [said]: unknown[] = await once(named, 'data');
  return { ...started, display: `:${String(said).trim()}` };
}

/**
 * WebKit on a screen of its own, by GTK's driver. Each page has a driver to itself: one that is asked for a page while
 * it still closes the last one may never answer.
 */
export async function startWebKit(): Promise<StartedEngine> {
  const { display, end } = await startScreen();
  return { open: (options) => openWebKit(display, options), end };
}

async function openWebKit(display: string, { script }: PageOptions): Promise<EnginePage> {
  const port = await freePort();
  const driver = start(pathOf(webkit) ?? '', [`--port=${port}`], {
    env: { DISPLAY: display, ...withoutGpu },
  });
  const origin = `http://127.0.0.1:${port}`;
  await whenThere('WebKit', () => ask('GET', `${origin}/status`));
  const args = ['--automation', `--enable-javascript=${script}`];
  const session = await ask('POST', `${origin}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args } } },
  });
  const id = typeof session === 'object' && session !== null ? Reflect.get(session, 'sessionId') : '';
  const address = `${origin}/session/${String(id)}`;
  let isOpen = true;
  return openByWebDriver(
    (name, { id: element, ...parameters }) => {
      const [method, path] = endpoints[name];
      const url = `${address}${path.replace('*', String(element))}`;
      return ask(method, url, method === 'POST' ? parameters : undefined);
    },
    async () => {
      if (!isOpen) return;
      isOpen = false;
      await ask('DELETE', address);
      await driver.end();
    },
  );
}
