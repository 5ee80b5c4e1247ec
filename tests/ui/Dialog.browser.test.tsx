import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '#ui/Dialog.tsx';
import { renderPage } from '../setup-page.tsx';

interface AskerProps {
  readonly close?: 'last';
  readonly onClose?: () => void;
}

/** A page with a dialog that is drawn when its button is pressed. */
function Asker({ close, onClose }: AskerProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setAsked(true)}>
        Ask
      </button>
      {isAsked && (
        <Dialog
          title="Which?"
          {...(close && { close })}
          className={undefined}
          onClose={() => {
            setAsked(false);
            onClose?.();
          }}
        >
          <label>
            <input type="checkbox" /> This
          </label>
        </Dialog>
      )}
    </>
  );
}

const asker = page.getByRole('button', { name: 'Ask' });
const dialog = page.getByRole('dialog', { name: 'Which?' });

describe('a dialog that the page waits for', () => {
  it('is modal, and open as soon as it is drawn', async () => {
    renderPage(<Asker />);
    await asker.click();
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().matches(':modal')).toBe(true);
  });

  it.each([
    ['at Escape', () => userEvent.keyboard('{Escape}')],
    ['by its button', () => dialog.getByRole('button', { name: 'Close' }).click()],
  ])('is closed %s, tells it once, and gives the focus back', async (_, close) => {
    const onClose = vi.fn<() => void>();
    renderPage(<Asker onClose={onClose} />);
    await asker.click();
    await expect.element(dialog).toBeVisible();
    await close();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(onClose).toHaveBeenCalledOnce();
    await expect.element(asker).toHaveFocus();
  });

  it('leaves it to the browser to close it at a tap beside it', async () => {
    renderPage(<Asker />);
    await asker.click();
    await expect.element(dialog).toHaveAttribute('closedby', 'any');
  });

  it('begins at the button that closes, or at its content where that button is the last', async () => {
    const { unmount } = renderPage(<Asker />);
    await asker.click();
    await expect.element(dialog.getByRole('button', { name: 'Close' })).toHaveFocus();
    unmount();
    renderPage(<Asker close="last" />);
    await asker.click();
    await expect.element(dialog.getByRole('checkbox')).toHaveFocus();
    await userEvent.tab();
    await expect.element(dialog.getByRole('button', { name: 'Close' })).toHaveFocus();
  });

  it('keeps its keys from the page', async () => {
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('keydown', heard);
    renderPage(<Asker />);
    await asker.click();
    await expect.element(dialog.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('a');
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });
});
