import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CloseButton } from '#ui/CloseButton.tsx';
import { openWhenDrawn } from '#ui/open-when-drawn.ts';
import { Popover } from '#ui/Popover.tsx';
import { renderPage } from '../setup-page.tsx';

const dialog = page.getByRole('dialog', { name: 'Colours' });
const opener = page.getByRole('button', { name: 'Open' });
const dialogElement = () => document.getElementById('colours');

function show(opens: boolean, onClose?: () => void) {
  renderPage(
    <>
      <button type="button" popoverTarget="colours">
        Open
      </button>
      <Popover
        ref={opens ? openWhenDrawn : undefined}
        id="colours"
        title="Colours"
        actions={<button type="button">Reset</button>}
        isSheet
        className="ours"
        {...(onClose && { onClose })}
      >
        <details>
          <summary>More</summary>
          <input aria-label="Red" />
        </details>
      </Popover>
    </>,
  );
}

describe('a dialog over the page that isn’t modal', () => {
  it('opens when it is drawn, where it is wanted so, and takes the focus', async () => {
    show(true);
    await expect.element(dialog).toHaveFocus();
  });

  it('is closed until its button opens it, takes the focus then, and gives it back at Escape', async () => {
    show(false);
    await expect.element(dialogElement()).not.toBeVisible();
    await opener.click();
    await expect.element(dialog).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialogElement()).not.toBeVisible();
    await expect.element(opener).toHaveFocus();
  });

  it('leaves the focus where it is put in it', async () => {
    show(false);
    const isTold = new Promise((resolve) =>
      dialogElement()?.addEventListener('toggle', resolve, { once: true }),
    );
    dialogElement()?.showPopover();
    const reset = dialog.getByRole('button', { name: 'Reset' });
    reset.element().focus();
    await isTold;
    await expect.element(reset).toHaveFocus();
  });

  it('tells once that it is closed, and takes no list that is folded in it for itself', async () => {
    const onClose = vi.fn<() => void>();
    show(true, onClose);
    await dialog.getByText('More').click();
    await expect.element(dialog.getByRole('textbox', { name: 'Red' })).toBeVisible();
    await dialog.getByText('More').click();
    await expect.element(page.getByLabelText('Red')).not.toBeVisible();
    expect(onClose).not.toHaveBeenCalled();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
  });

  it('has a row of its title, its own buttons, and the one that closes, which is large enough for a finger', async () => {
    show(true);
    const buttons = dialog.getByRole('button');
    await expect
      .poll(() => buttons.elements().map((one) => one.getAttribute('aria-label') ?? one.textContent))
      .toEqual(['Reset', 'Close']);
    const { width, height } = buttons.last().element().getBoundingClientRect();
    expect([width >= 44, height >= 44]).toEqual([true, true]);
  });

  it('has no row where its content has the button, and a title in its own language', async () => {
    renderPage(
      <Popover
        ref={openWhenDrawn}
        id="colours"
        title="Farben"
        titleLang="de"
        close="in content"
        className={undefined}
      >
        <CloseButton popover="colours" />
      </Popover>,
    );
    const farben = page.getByRole('dialog', { name: 'Farben' });
    await expect.element(farben).toHaveFocus();
    const children = Array.from(farben.element().children, ({ tagName }) => tagName);
    expect(children).toEqual(['H2', 'BUTTON']);
    expect(farben.getByRole('heading').element()).toMatchObject({ lang: 'de' });
    await expect.poll(() => farben.getByRole('button').elements()).toHaveLength(1);
  });

  it('is a sheet at the lower edge of a narrow window, as wide as it', async () => {
    await page.viewport(390, 844);
    show(true);
    await expect
      .poll(() => {
        const box = dialogElement()?.getBoundingClientRect();
        return box && [box.left, box.right, box.bottom];
      })
      .toEqual([0, 390, 844]);
    await page.viewport(1440, 900);
  });
});
