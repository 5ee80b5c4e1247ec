import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Notice } from '#ui/Notice.tsx';
import { renderPage } from '../setup-page.tsx';

const alert = page.getByRole('alert');

beforeEach(() => {
  // What the browser tells, it tells a moment later.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});

describe('a notice', () => {
  it.each([
    ['at Escape', () => userEvent.keyboard('{Escape}')],
    ['at a tap elsewhere', () => page.getByText('Elsewhere').click()],
  ])('is open at once and says so, takes no focus, and goes %s', async (_, close) => {
    const onClose = vi.fn();
    renderPage(
      <>
        <button type="button">Elsewhere</button>
        <Notice onClose={onClose}>There is no voice.</Notice>
      </>,
    );
    await expect.element(alert).toHaveTextContent('There is no voice.');
    await expect.element(alert).toBeVisible();
    await expect.element(document.body).toHaveFocus();
    await close();
    await expect.element(alert).not.toBeInTheDocument();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
