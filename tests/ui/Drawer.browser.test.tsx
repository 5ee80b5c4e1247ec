import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Drawer } from '#ui/Drawer.tsx';
import { useClosingDrawers } from '#ui/use-closing-drawers.ts';
import { renderPage } from '../setup-page.tsx';

function PageOfDrawer() {
  useClosingDrawers();
  return (
    <>
      <button type="button" popoverTarget="shelf">
        Open
      </button>
      <Drawer as="nav" id="shelf" title="Shelf">
        <a href="#far">To the text</a>
        <a href="#near">Further down</a>
        <p id="near">Near</p>
      </Drawer>
      <p id="far">Far</p>
    </>
  );
}

const drawer = page.getByRole('navigation', { name: 'Shelf' });

async function show(width: number): Promise<void> {
  await page.viewport(width, 844);
  onTestFinished(async () => {
    await page.viewport(1440, 900);
    history.replaceState(null, '', '/');
  });
  renderPage(<PageOfDrawer />);
}

describe('a drawer', () => {
  it('is a column where the page is wide, without a button that closes it', async () => {
    await show(1440);
    await expect.element(drawer).toBeVisible();
    await expect.element(drawer.getByRole('button', { name: 'Close' })).not.toBeInTheDocument();
  });

  it('is a sheet where it is narrow: shut until it is opened, and closed by its button or Escape', async () => {
    await show(390);
    await expect.element(drawer).not.toBeInTheDocument();
    for (const close of [
      () => drawer.getByRole('button', { name: 'Close' }).click(),
      () => userEvent.keyboard('{Escape}'),
    ]) {
      await page.getByRole('button', { name: 'Open' }).click();
      await expect.element(drawer).toBeVisible();
      await close();
      await expect.element(drawer).not.toBeInTheDocument();
    }
  });

  it('makes way for the text that a link in it leads to, and stays where the link leads on within it', async () => {
    await show(390);
    await page.getByRole('button', { name: 'Open' }).click();
    await drawer.getByRole('link', { name: 'Further down' }).click();
    await expect.poll(() => location.hash).toBe('#near');
    await expect.element(drawer).toBeVisible();
    await drawer.getByRole('link', { name: 'To the text' }).click();
    await expect.element(drawer).not.toBeInTheDocument();
  });

  it('keeps no caret when it is closed, for which the browser would look through a whole book at each frame', async () => {
    await show(390);
    await page.getByRole('button', { name: 'Open' }).click();
    await drawer.getByText('Near').click();
    const caret = () => getSelection()?.anchorNode?.textContent;
    await expect.poll(caret).toBe('Near');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => getSelection()?.rangeCount).toBe(0);
  });

  it('stays while the window has no room for its column, and is the column as soon as there is', async () => {
    await show(390);
    await page.getByRole('button', { name: 'Open' }).click();
    await expect.element(drawer).toBeVisible();
    const isSheet = () => document.querySelector('#shelf')?.matches(':popover-open');
    const heard = vi.fn();
    window.addEventListener('resize', heard);
    onTestFinished(() => window.removeEventListener('resize', heard));
    // The browser's bar folds away; a phone is turned.
    for (const [width, height] of [
      [390, 900],
      [600, 390],
    ] as const) {
      heard.mockClear();
      await page.viewport(width, height);
      await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(0);
      expect(isSheet()).toBe(true);
    }
    await page.viewport(1440, 900);
    await expect.poll(isSheet).toBe(false);
    await expect.element(drawer).toBeVisible();
  });
});
