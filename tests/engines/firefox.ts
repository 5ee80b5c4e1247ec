import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from '../browsers/engines.ts';
import { pathOf } from '../browsers/programs.ts';
import type { EnginePage, Json, PageOptions } from './engine-page.ts';
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

/** A page of Firefox, in a profile of its own. */
export async function openFirefox({ script }: PageOptions): Promise<EnginePage> {
  const profile = await mkdtemp(join(tmpdir(), 'lesart-firefox-'));
  await writeFile(
    join(profile, 'user.js'),
    [...settings, `user_pref("javascript.enabled", ${script});`].join('\n'),
  );
  const browser = start(pathOf(firefox) ?? '', ['--marionette', '--headless', '--profile', profile]);
  const port = await whenThere('Firefox', () => readFile(join(profile, 'MarionetteActivePort'), 'utf8'));
  const send = await speakTo(Number(port));
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return openByWebDriver(
    (name, parameters) => send(`WebDriver:${name}`, parameters).then(unwrapped),
    async () => {
      await browser.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  );
}
