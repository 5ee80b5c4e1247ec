import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beginWait } from '#ui/begin-wait.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { expectOnConsole } from '../expect-on-console.ts';
import { renderPage } from '../setup-page.tsx';

interface GreetingProps {
  readonly name: string;
}

function Greeting({ name }: GreetingProps) {
  return <p>Hello, {name}</p>;
}

/** A part that is loaded as the test says, drawn when its button is pressed. */
function show(load: () => Promise<typeof Greeting>) {
  const Part = lazyPart(load);
  function Asker() {
    const [isAsked, setAsked] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setAsked(true)}>
          Ask
        </button>
        <button type="button">Elsewhere</button>
        {isAsked && <Part name="Eva" onForgotten={() => setAsked(false)} />}
      </>
    );
  }
  renderPage(<Asker />);
  return Part;
}

const ask = () => page.getByRole('button', { name: 'Ask' }).click();
const greeting = page.getByText('Hello, Eva');
const alert = page.getByRole('alert');
const waiting = page.getByText('Loading…');

describe('a part that is loaded on first use', () => {
  it('is loaded once, when it is drawn', async () => {
    const load = vi.fn(async () => Greeting);
    show(load);
    expect(load).not.toHaveBeenCalled();
    await ask();
    await expect.element(greeting).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
  });

  it('is drawn at once where it was loaded ahead', async () => {
    const load = vi.fn(async () => Greeting);
    await show(load).preload();
    await ask();
    await expect.element(greeting).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
  });

  it('says so where it can’t be had, and is asked for anew the next time', async () => {
    expectOnConsole(/TypeError: Failed to fetch/);
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    show(load);
    await ask();
    await expect.element(alert).toHaveTextContent('Try again when you are online.');
    expect(load).toHaveBeenCalledOnce();
    // The next tap closes the notice, and is none that is lost by that.
    await ask();
    await expect.element(alert).not.toBeInTheDocument();
    await expect.element(greeting).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('can be loaded ahead in vain, of which nobody is told', async () => {
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(show(load).preload()).rejects.toThrow('Failed to fetch');
    await expect.element(alert).not.toBeInTheDocument();
    await ask();
    await expect.element(greeting).toBeVisible();
  });

  it('says so where it breaks, and the page round it stays', async () => {
    expectOnConsole(/Error: broken/);
    show(async () => () => {
      throw new Error('broken');
    });
    await ask();
    await expect.element(alert).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Ask' })).toBeVisible();
  });

  it.each([
    ['presses Escape', () => userEvent.keyboard('{Escape}')],
    ['goes on in the page by key', () => userEvent.tab()],
    ['taps elsewhere', () => page.getByText('Elsewhere').click()],
    ['asks for something else', async () => beginWait()],
  ])('is given up when the reader %s, and comes when it is asked for again', async (_, turnAway) => {
    let come: (part: typeof Greeting) => void = () => undefined;
    const load = vi.fn(
      () =>
        new Promise<typeof Greeting>((resolve) => {
          come = resolve;
        }),
    );
    const { preload } = show(load);
    await ask();
    await expect.element(waiting).toBeInTheDocument();
    await turnAway();
    await expect.element(waiting).not.toBeInTheDocument();
    come(Greeting);
    await preload();
    await expect.element(greeting).not.toBeInTheDocument();
    await ask();
    await expect.element(greeting).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
  });

  it('is asked for anew where it was given up before it failed', async () => {
    let fail: (error: Error) => void = () => undefined;
    const load = vi
      .fn(async () => Greeting)
      .mockImplementationOnce(
        () =>
          new Promise((_, reject) => {
            fail = reject;
          }),
      );
    show(load);
    await ask();
    await expect.element(waiting).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(waiting).not.toBeInTheDocument();
    fail(new TypeError('Failed to fetch'));
    await ask();
    await expect.element(greeting).toBeVisible();
    await expect.element(alert).not.toBeInTheDocument();
  });
});
