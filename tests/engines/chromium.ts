import type { Browser } from '@playwright/test';
import { type EnginePage, type PageOptions, type State, states } from './engine-page.ts';

/** Whether a property of a node of the tree says that it is in a state: a closed list says that it isn't expanded. */
const says: Readonly<Record<State, (value: unknown) => boolean>> = {
  checked: (value) => value === 'true',
  pressed: (value) => value === 'true',
  expanded: (value) => value === true,
  collapsed: (value) => value === false,
  haspopup: (value) => value !== undefined && value !== 'false',
  modal: (value) => value === true,
};

/** What the properties are called that tell of a state, where the protocol has another name for it. */
const properties: Readonly<Partial<Record<State, string>>> = { collapsed: 'expanded', haspopup: 'hasPopup' };

/** A page of Chromium: driven by Playwright, and its accessibility tree read by the DevTools protocol. */
export async function openChromium(browser: Browser, { script }: PageOptions): Promise<EnginePage> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  return {
    goTo: async (url) => {
      await page.goto(url);
    },
    run: (script, argument) => page.evaluate(`(${script})(${JSON.stringify(argument)})`),
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    told: async (selector) => {
      const { root } = await devTools.send('DOM.getDocument', { depth: 0 });
      const { nodeId } = await devTools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { nodes } = await devTools.send('Accessibility.getPartialAXTree', {
        nodeId,
        fetchRelatives: false,
      });
      const [node] = nodes;
      const told = (state: State): unknown =>
        node?.properties?.find(({ name }) => name === (properties[state] ?? state))?.value.value;
      return {
        role: String(node?.role?.value ?? ''),
        name: String(node?.name?.value ?? ''),
        states: states.filter((state) => says[state](told(state))),
      };
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    print: () => page.pdf(),
    close: () => context.close(),
  };
}
