import { fireEvent } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useEscape } from '#ui/use-escape.ts';
import { renderPage } from '../setup-page.tsx';

interface BoxProps {
  readonly name: string;
  /** Whether the key means it only with the focus in it. */
  readonly isBound?: boolean;
}

/** Something that a button opens, and Escape closes. */
function Box({ name, isBound = false }: BoxProps) {
  const [isOpen, setOpen] = useState(false);
  useEscape(isOpen, () => setOpen(false), isBound ? () => document.getElementById(name) : undefined);
  return (
    <>
      <button type="button" id={`open-${name}`} onClick={() => setOpen(true)}>
        {name}
      </button>
      {isOpen && (
        <p id={name} data-box={name}>
          <i />
        </p>
      )}
    </>
  );
}

const open = (...names: readonly string[]) => {
  for (const name of names) fireEvent.click(document.getElementById(`open-${name}`) ?? document.body);
};
const shown = () => Array.from(document.querySelectorAll('[data-box]'), ({ id }) => id);
/** Presses the key; returns whether somebody has used it. */
const press = (selector = 'body', key = 'Escape') =>
  !fireEvent.keyDown(document.querySelector(selector) ?? document.body, { key });

describe('Escape', () => {
  it('closes what was opened last, one at a press, and then nothing', () => {
    renderPage(['a', 'b', 'c'].map((name) => <Box key={name} name={name} />));
    open('b', 'c', 'a');
    const left = ['a', 'c', 'b', ''].map(() => [press(), shown()]);
    expect(left).toEqual([
      [true, ['b', 'c']],
      [true, ['b']],
      [true, []],
      [false, []],
    ]);
  });

  it('is the only key that does', () => {
    renderPage(<Box name="a" />);
    open('a');
    expect([press('body', 'Enter'), shown()]).toEqual([false, ['a']]);
  });

  it('closes nothing while a character is composed: it ends that', () => {
    renderPage(<Box name="a" />);
    open('a');
    const untouched = fireEvent.keyDown(document.body, { key: 'Escape', isComposing: true });
    expect([untouched, shown()]).toEqual([true, ['a']]);
  });

  it('means what the focus is in before what was opened later, and nothing that asks for the focus without it', () => {
    renderPage([<Box key="a" name="a" isBound />, <Box key="b" name="b" />]);
    open('a', 'b');
    expect([press('#a i'), shown()]).toEqual([true, ['b']]);
    open('a');
    expect([press(), shown()]).toEqual([true, ['a']]);
    expect([press(), shown()]).toEqual([false, ['a']]);
  });

  it('closes nothing where a part of the page has used it', () => {
    renderPage(
      <>
        <Box name="a" />
        <p id="own" onKeyDown={(event) => event.preventDefault()} />
      </>,
    );
    open('a');
    press('#own');
    expect(shown()).toEqual(['a']);
  });

  it.each([
    ['a popover', '<p popover="auto"></p>'],
    ['a dialog', '<dialog></dialog>'],
  ])('is left to the browser while %s is open', (_, html) => {
    renderPage(<Box name="a" />);
    open('a');
    const aside = document.body.appendChild(document.createElement('aside'));
    aside.innerHTML = html;
    aside.querySelector<HTMLElement>('[popover]')?.showPopover();
    aside.querySelector('dialog')?.showModal();
    expect([press(), shown()]).toEqual([false, ['a']]);
    aside.remove();
    expect([press(), shown()]).toEqual([true, []]);
  });

  it('is nobody’s once what was open has gone from the page', () => {
    const { unmount } = renderPage(<Box name="a" />);
    open('a');
    unmount();
    expect(press()).toBe(false);
  });
});
