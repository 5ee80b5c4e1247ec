import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from '../browsers/engines.ts';
import { pathOf } from '../browsers/programs.ts';
import { type EnginePage, type Json, type StartedEngine, states, type Told } from './engine-page.ts';
import { openByWebDriver } from './open-by-webdriver.ts';
import { start, whenThere } from './started.ts';

/** What Firefox needn't do: it asks the network of its own accord, and tells of itself. */
const settings = [
  'user_pref("marionette.port", 0);',
  'user_pref("app.update.disabledForTesting", true);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("network.captive-portal-service.enabled", false);',
  'user_pref("network.connectivity-service.enabled", false);',
  'user_pref("browser.safebrowsing.update.enabled", false);',
  'user_pref("extensions.getAddons.cache.enabled", false);',
  // Nor what takes longer than the article: its own first page, processes for pages that may come, and what it loads for them.
  'user_pref("browser.startup.page", 0);',
  'user_pref("browser.newtabpage.enabled", false);',
  'user_pref("browser.aboutwelcome.enabled", false);',
  'user_pref("browser.topsites.contile.enabled", false);',
  'user_pref("dom.ipc.processPrelaunch.enabled", false);',
  'user_pref("dom.ipc.keepProcessesAlive.web", 0);',
  'user_pref("extensions.enabledScopes", 0);',
  'user_pref("extensions.webextensions.remote", false);',
  'user_pref("signon.rememberSignons", false);',
  'user_pref("browser.search.update", false);',
  'user_pref("services.settings.server", "data:,");',
  'user_pref("browser.region.network.url", "");',
  'user_pref("app.normandy.enabled", false);',
];

type Send = (name: string, parameters: Readonly<Record<string, Json>>) => Promise<unknown>;

/**
 * Speaks to Firefox as its own tests do: Marionette, one message after its length in bytes and a colon, `[0, id, name, parameters]`
 * and `[1, id, error, result]`; the commands are WebDriver's.
 */
async function speakTo(port: number): Promise<Send> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  let heard = '';
  let count = 0;
  const waiting = new Map<number, (message: readonly unknown[]) => void>();
  const answer = (): void => {
    for (;;) {
      const colon = heard.indexOf(':');
      const end = colon + 1 + Number(heard.slice(0, colon));
      if (colon === -1 || heard.length < end) return;
      const message: unknown = JSON.parse(Buffer.from(heard.slice(colon + 1, end), 'latin1').toString());
      heard = heard.slice(end);
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message);
    }
  };
  socket.on('data', (bytes) => {
    heard += String(bytes);
    answer();
  });
  await once(socket, 'data');
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, ([, , error, result]) => {
        if (error === null) resolve(result);
        else reject(new Error(`Firefox, ${name}: ${JSON.stringify(error)}`));
      });
      const message = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

/** The value of an answer: some commands wrap it in an object. */
function unwrapped(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

/** Opens a tab in a container of its own (which has its own cookies, databases and workers), its scripts on or off; runs in Firefox itself. */
const openTab = `
  const [isScripted, userContextId] = arguments;
  Services.prefs.setBoolPref('javascript.enabled', isScripted);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  // The page before may have asked for the accessibility tree, which slows down all that come after.
  delete window.told;
  const { gBrowser } = window;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab('about:blank', { userContextId, triggeringPrincipal });`;

/** What the accessibility tree has of an element of the page that is shown, by its id; runs in Firefox itself. */
const tellOf = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  // There is a tree as long as somebody keeps hold of the service.
  window.told ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const find = (node, id) => {
    if (!node || node.id === id) return node;
    for (let index = 0; index < node.childCount; index += 1) {
      const found = find(node.getChildAt(index), id);
      if (found) return found;
    }
    return null;
  };
  const found = find(window.told.getAccessibleFor(window.gBrowser.selectedBrowser), arguments[0]);
  if (!found) return null;
  const [state, more] = [{}, {}];
  found.getState(state, more);
  return { language: found.language, states: [...window.told.getStringStates(state.value, more.value)] };`;

/** The id of an element, which the tree has too; one that has none gets its own: of one that wandered the tree hears late. */
function idOf(selector: string): string {
  const element = document.querySelector(selector);
  if (element?.id === '') element.id = `told-${document.querySelectorAll('[id^="told-"]').length}`;
  return element?.id ?? '';
}

function asHandles(answer: unknown): readonly string[] {
  return Array.isArray(answer) ? answer.map(String) : [];
}

/** Firefox, which opens one page after the other: it takes as long to start as the article takes to be read. */
export async function startFirefox(): Promise<StartedEngine> {
  const profile = await mkdtemp(join(tmpdir(), 'lesart-firefox-'));
  await writeFile(join(profile, 'user.js'), settings.join('\n'));
  const browser = start(pathOf(firefox) ?? '', [
    '--marionette',
    '--remote-allow-system-access',
    '--headless',
    '--profile',
    profile,
  ]);
  const port = await whenThere('Firefox', () => readFile(join(profile, 'MarionetteActivePort'), 'utf8'));
  const send = await speakTo(Number(port));
  const inFirefox = async (script: string, ...args: readonly Json[]): Promise<unknown> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    const answer = await send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
    await send('Marionette:SetContext', { value: 'content' });
    return unwrapped(answer);
  };
  /** What the tree says beside role and name; nothing of what isn't in it, or not yet. */
  const tell = async (page: EnginePage, selector: string): Promise<Told> => {
    const told = await inFirefox(tellOf, await page.run(idOf, selector));
    if (typeof told !== 'object' || told === null) return { role: 'not in the tree', name: '' };
    const said = Reflect.get(told, 'states');
    return {
      ...(await page.told(selector)),
      states: states.filter((state) => Array.isArray(said) && said.includes(state)),
      language: String(Reflect.get(told, 'language')),
    };
  };
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  const [first = ''] = asHandles(await send('WebDriver:GetWindowHandles', {}));
  let opened = 0;
  return {
    open: async ({ script }) => {
      opened += 1;
      await inFirefox(openTab, script, opened);
      const handles = asHandles(await send('WebDriver:GetWindowHandles', {}));
      await send('WebDriver:SwitchToWindow', { handle: handles.find((one) => one !== first) ?? '' });
      let isOpen = true;
      const page = openByWebDriver(
        (name, parameters) => send(`WebDriver:${name}`, parameters).then(unwrapped),
        async () => {
          if (!isOpen) return;
          isOpen = false;
          await send('WebDriver:CloseWindow', {});
          await send('WebDriver:SwitchToWindow', { handle: first });
        },
      );
      return { ...page, told: (selector) => tell(page, selector) };
    },
    end: async () => {
      await browser.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
