import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type ShortcutCommand, shortcuts } from '#reader/layers/shortcuts.ts';
import { useShortcut, useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { renderPage } from '../../setup-page.tsx';

const inert = () => {};

function Listener({ run }: { readonly run: (command: ShortcutCommand | 'listen') => void }) {
  useShortcuts({
    help: () => run('help'),
    panel: () => run('panel'),
    words: () => run('words'),
    translation: () => run('translation'),
    claims: () => run('claims'),
    nextSentence: () => run('nextSentence'),
    previousSentence: () => run('previousSentence'),
    nextSection: () => run('nextSection'),
    previousSection: () => run('previousSection'),
    nextMention: () => run('nextMention'),
    previousMention: () => run('previousMention'),
  });
  useShortcut('l', () => run('listen'));
  return (
    <>
      <button type="button">Button</button>
      <input aria-label="Field" defaultValue="" />
      <input aria-label="Search" type="search" />
      <input aria-label="Box" type="checkbox" onChange={inert} />
      <textarea aria-label="Area" />
    </>
  );
}

function listen() {
  const run = vi.fn<(command: ShortcutCommand | 'listen') => void>();
  return { run, ...renderPage(<Listener run={run} />) };
}

describe('the keys of the page', () => {
  it('have no key twice', () => {
    expect(new Set(shortcuts.map(({ key }) => key)).size).toBe(shortcuts.length);
  });

  it.each(shortcuts)(
    '$key runs "$command", and the browser does nothing else with it',
    ({ key, command }) => {
      const { run } = listen();
      const untouched = fireEvent.keyDown(document.body, { key });
      expect(run.mock.calls).toEqual([[command]]);
      expect(untouched).toBe(false);
    },
  );

  it('are joined by what a tool has of its own, once for each press', () => {
    const { run } = listen();
    expect(fireEvent.keyDown(document.body, { key: 'l' })).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: 'l', repeat: true })).toBe(false);
    expect(run.mock.calls).toEqual([['listen']]);
  });

  it('leave other keys to the browser', () => {
    const { run } = listen();
    expect(fireEvent.keyDown(document.body, { key: 'x' })).toBe(true);
    expect(run).not.toHaveBeenCalled();
  });

  it('work where a keyboard writes [ with AltGr, which Windows tells as Ctrl and Alt', () => {
    const { run } = listen();
    fireEvent.keyDown(document.body, { key: '[', ctrlKey: true, altKey: true, modifierAltGraph: true });
    expect(run.mock.calls).toEqual([['previousSection']]);
  });

  it('work where a keyboard writes [ with Option', () => {
    const { run } = listen();
    fireEvent.keyDown(document.body, { key: '[', altKey: true });
    expect(run.mock.calls).toEqual([['previousSection']]);
  });

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Command', { metaKey: true }],
    ['Ctrl and Alt', { ctrlKey: true, altKey: true }],
  ])('leave the browser’s own shortcuts alone: %s and W', (_, modifiers) => {
    const { run } = listen();
    expect(fireEvent.keyDown(document.body, { key: 'w', ...modifiers })).toBe(true);
    expect(run).not.toHaveBeenCalled();
  });

  it.each(['Field', 'Search', 'Area'])('write into a field as into any: %s', (name) => {
    const { run } = listen();
    expect(fireEvent.keyDown(screen.getByLabelText(name), { key: 'w' })).toBe(true);
    expect(run).not.toHaveBeenCalled();
  });

  it.each(['Button', 'Box'])('work while a control has the focus: %s', (name) => {
    const { run } = listen();
    const control = screen.queryByRole('button', { name }) ?? screen.getByLabelText(name);
    fireEvent.keyDown(control, { key: 'w' });
    expect(run.mock.calls).toEqual([['words']]);
  });

  it('can be turned off and on again', () => {
    const { run, store } = listen();
    act(() => store.choose({ keys: false }));
    for (const { key } of shortcuts) fireEvent.keyDown(document.body, { key });
    expect(run).not.toHaveBeenCalled();
    act(() => store.choose({ keys: true }));
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(run.mock.calls).toEqual([['nextSentence']]);
  });

  it('are silent once the page is gone', () => {
    const { run, unmount } = listen();
    unmount();
    fireEvent.keyDown(document.body, { key: 'w' });
    expect(run).not.toHaveBeenCalled();
  });
});
