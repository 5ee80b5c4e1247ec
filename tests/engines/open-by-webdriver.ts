import { Buffer } from 'node:buffer';
import type { EnginePage, Json, Point } from './engine-page.ts';

/** The commands of WebDriver (W3C, section 6.2 and after) that the tests give, by the names that the specification has. */
export type CommandName =
  | 'Navigate'
  | 'ExecuteScript'
  | 'FindElement'
  | 'ElementClick'
  | 'GetComputedRole'
  | 'GetComputedLabel'
  | 'PerformActions'
  | 'SetWindowRect'
  | 'Print'
  | 'TakeScreenshot';

/** Gives a command to the page of a session, and has its answer. */
export type Give = (name: CommandName, parameters: Readonly<Record<string, Json>>) => Promise<unknown>;

/** WebDriver's letters for keys that have none (section 17.4.2). */
const namedKeys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

function asText(answer: unknown): string {
  if (typeof answer !== 'string') throw new Error(`expected a text, found ${JSON.stringify(answer)}`);
  return answer;
}

/** A page that is driven by WebDriver. */
export function openByWebDriver(give: Give, close: () => Promise<void>): EnginePage {
  const run: EnginePage['run'] = async (script, argument) => {
    const answer = await give('ExecuteScript', {
      script: `return JSON.stringify((${script})(...arguments))`,
      args: [argument],
    });
    // A script that answers nothing.
    return JSON.parse(typeof answer === 'string' ? answer : 'null');
  };
  const find = async (selector: string): Promise<string> => {
    const answer = await give('FindElement', {
      using: selector.startsWith('//') ? 'xpath' : 'css selector',
      value: selector,
    });
    const [reference] = typeof answer === 'object' && answer !== null ? Object.values(answer) : [];
    return asText(reference);
  };
  const point = async (actions: readonly Json[]): Promise<void> => {
    await give('PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  };
  const moveTo = ({ x, y }: Point, duration: number): Json => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
    origin: 'viewport',
  });
  return {
    goTo: async (url) => {
      await give('Navigate', { url });
    },
    run,
    click: async (selector) => {
      await give('ElementClick', { id: await find(selector) });
    },
    press: async (key) => {
      const value = namedKeys[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await give('PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    drag: (from, to) =>
      point([
        moveTo(from, 0),
        { type: 'pointerDown', button: 0 },
        moveTo(to, 100),
        { type: 'pointerUp', button: 0 },
      ]),
    told: async (selector) => {
      const id = await find(selector);
      return {
        role: asText(await give('GetComputedRole', { id })),
        name: asText(await give('GetComputedLabel', { id })),
      };
    },
    resize: async (width, height) => {
      await give('SetWindowRect', { width, height });
      // The window has a bar of its own.
      const [seenWidth, seenHeight] = await run(() => [innerWidth, innerHeight] as const, null);
      await give('SetWindowRect', { width: 2 * width - seenWidth, height: 2 * height - seenHeight });
    },
    picture: async () => Buffer.from(asText(await give('TakeScreenshot', { full: false })), 'base64'),
    print: async () => Buffer.from(asText(await give('Print', { background: true })), 'base64'),
    close,
  };
}
