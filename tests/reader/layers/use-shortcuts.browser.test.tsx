import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { defaultChoices } from '#reader/layers/choices.ts';
import { followKeptKeys } from '#reader/layers/follow-kept-keys.ts';
import { type ShortcutCommand, shortcuts } from '#reader/layers/shortcuts.ts';
import { storeChoices } from '#reader/layers/stored-choices.ts';
import { useShortcut, useShortcuts } from '#reader/layers/use-shortcuts.ts';
import { renderPage } from '../../setup-page.tsx';

const inert = () => {};

/** Every key of the page, with what it does. */
const pressable = shortcuts.flatMap(({ keys, command }) => keys.map((key) => ({ key, command })));

/** What an event tells of a key by its name: `Shift+n`. */
function held(name: string): { readonly key: string; readonly shiftKey: boolean } {
  const letter = /^Shift\+(?<letter>.)$/.exec(name)?.groups?.letter;
  return { key: letter?.toUpperCase() ?? name, shiftKey: letter !== undefined };
}

function Listener({ run }: { readonly run: (command: ShortcutCommand | 'listen') => void }) {
  useShortcuts({
    help: () => run('help'),
    panel: () => run('panel'),
    words: () => run('words'),
    translation: () => run('translation'),
    claims: () => run('claims'),
    simple: () => run('simple'),
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
    expect(new Set(pressable.map(({ key }) => key)).size).toBe(pressable.length);
  });

  it.each(pressable)(
    '$key runs "$command", and the browser does nothing else with it',
    ({ key, command }) => {
      const { run } = listen();
      const untouched = fireEvent.keyDown(document.body, held(key));
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

  it('are the same with Caps Lock, and where a keyboard has no Latin letters', () => {
    const { run } = listen();
    fireEvent.keyDown(document.body, { key: 'N', code: 'KeyN' });
    fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN', shiftKey: true });
    fireEvent.keyDown(document.body, { key: 'о', code: 'KeyJ' });
    fireEvent.keyDown(document.body, { key: 'л', code: 'KeyK' });
    expect(run.mock.calls.flat()).toEqual([
      'nextMention',
      'previousMention',
      'nextSentence',
      'previousSentence',
    ]);
  });

  it('do nothing while a character is composed', () => {
    const { run } = listen();
    expect(fireEvent.keyDown(document.body, { key: 'j', isComposing: true })).toBe(true);
    expect(run).not.toHaveBeenCalled();
  });

  it('are none where a browser fills in a field, and tells of a key that has no name', () => {
    const { run } = listen();
    const thrown = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', thrown);
    onTestFinished(() => window.removeEventListener('error', thrown));
    expect(fireEvent(document.body, new Event('keydown', { bubbles: true }))).toBe(true);
    expect(thrown).not.toHaveBeenCalled();
    expect(run).not.toHaveBeenCalled();
  });

  it('leave alone what the reader edits, and a field that an extension lays over the page', () => {
    const { run } = listen();
    const editor = document.createElement('p');
    editor.contentEditable = 'true';
    const host = document.createElement('div');
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    document.body.append(editor, host);
    for (const target of [editor, field])
      expect(fireEvent.keyDown(target, { key: 'w', composed: true })).toBe(true);
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
    for (const { key } of pressable) fireEvent.keyDown(document.body, held(key));
    expect(run).not.toHaveBeenCalled();
    act(() => store.choose({ keys: true }));
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(run.mock.calls).toEqual([['nextSentence']]);
  });

  /** Another tab has stored something. */
  const tellStored = () =>
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'lesart.choices' })));
  /** The browser has taken the page out of its memory. */
  const comeBack = () => act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow')));

  it.each([
    ['in another tab', tellStored],
    ['on the page before, to which Back leads', comeBack],
  ])('are off as soon as they are turned off %s, whose layers are its own', (_, hear) => {
    const { run, store } = listen();
    const end = new AbortController();
    onTestFinished(() => end.abort());
    followKeptKeys(store, end.signal);
    storeChoices({ keys: false, words: true });
    hear();
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(run).not.toHaveBeenCalled();
    expect(store.getState()).toEqual({ ...defaultChoices, keys: false });
    storeChoices({ keys: true });
    hear();
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
