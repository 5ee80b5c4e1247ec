import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Notice } from '#ui/Notice.tsx';
import { Popover } from '#ui/Popover.tsx';
import { renderPage } from '../setup-page.tsx';

const alert = page.getByRole('alert');

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

  /** A card over the page whose button says a notice: in the card, or in the page. */
  function PageOfCard({ where }: { readonly where: 'card' | 'page' }) {
    const [isTold, setTold] = useState(false);
    const notice = isTold && <Notice onClose={() => setTold(false)}>There is no voice.</Notice>;
    return (
      <>
        <button type="button" popoverTarget="card">
          Word
        </button>
        <Popover id="card" title="Card" className="ours">
          <button type="button" onClick={() => setTold(true)}>
            Ask
          </button>
          {where === 'card' && notice}
        </Popover>
        {where === 'page' && notice}
      </>
    );
  }
  const word = page.getByRole('button', { name: 'Word' });

  it('takes the place of what is open over the page, which gives the focus back', async () => {
    renderPage(<PageOfCard where="page" />);
    await word.click();
    await page.getByRole('button', { name: 'Ask' }).click();
    await expect.element(alert).toBeVisible();
    await expect.element(word).toHaveFocus();
  });

  it('leaves open what it stands in', async () => {
    renderPage(<PageOfCard where="card" />);
    await word.click();
    await page.getByRole('button', { name: 'Ask' }).click();
    await expect.element(alert).toBeVisible();
    await expect.element(page.getByRole('dialog', { name: 'Card' })).toBeVisible();
  });
});
