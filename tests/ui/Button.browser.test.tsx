import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '#ui/Button.tsx';
import { renderPage } from '../setup-page.tsx';

const named = (name: string) => page.getByRole('button', { name });

it('a button is pressed by mouse and by key, has its place from what it stands in, and sends no form by itself', async () => {
  const press = vi.fn();
  const send = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  renderPage(
    <form onSubmit={send}>
      <Button look="text" className="place" onClick={press}>
        Cancel
      </Button>
      <Button look="outlined" type="submit">
        Save
      </Button>
    </form>,
  );
  await named('Cancel').click();
  await userEvent.keyboard('{Enter}');
  expect(press).toHaveBeenCalledTimes(2);
  expect(send).not.toHaveBeenCalled();
  await expect.element(named('Cancel')).toHaveClass('place');
  await named('Save').click();
  expect(send).toHaveBeenCalledOnce();
});

it('a button looks as much as it says: the page’s own action is filled, and what is a link’s worth is no box', async () => {
  renderPage(
    <>
      <Button look="filled">Filled</Button>
      <Button look="outlined">Outlined</Button>
      <Button look="quiet">Quiet</Button>
      <Button look="text">Text</Button>
    </>,
  );
  const look = (name: string) => getComputedStyle(named(name).element());
  const nothing = 'rgba(0, 0, 0, 0)';
  const accent = look('Outlined').color;
  expect(look('Filled').backgroundColor).toBe(accent);
  expect([look('Outlined'), look('Quiet'), look('Text')].map((one) => one.backgroundColor)).toEqual([
    nothing,
    nothing,
    nothing,
  ]);
  expect(look('Outlined').borderColor).toBe(accent);
  expect(look('Quiet').borderColor).not.toBe(accent);
  expect([look('Text').borderStyle, look('Text').color]).toEqual(['none', accent]);
});
