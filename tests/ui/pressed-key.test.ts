import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type KeyPress, pressedKey } from '#ui/pressed-key.ts';

type Held = Partial<Omit<KeyPress, 'key' | 'code' | 'getModifierState'>> & { readonly altGr?: true };

/** The event of a key by what it writes and where it stands on an American keyboard. */
function press(key: string, code = '', { altGr, ...held }: Held = {}): string | undefined {
  return pressedKey({
    key,
    code,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    keyCode: 0,
    getModifierState: (name) => name === 'AltGraph' && altGr === true,
    ...held,
  });
}

const shift = { shiftKey: true };
/** As Windows tells it; Linux tells of AltGr alone. */
const altGr = { ctrlKey: true, altKey: true, altGr: true } as const;
const option = { altKey: true };

/** What a key writes there, its place, what is held, and what it means. */
type Row = readonly [key: string, code: string, held: Held, meant: string | undefined];

const layouts: Readonly<Record<string, readonly Row[]>> = {
  American: [
    ['w', 'KeyW', {}, 'w'],
    ['n', 'KeyN', {}, 'n'],
    ['N', 'KeyN', shift, 'Shift+n'],
    ['[', 'BracketLeft', {}, '['],
    ['{', 'BracketLeft', shift, 'Shift+{'],
    ['?', 'Slash', shift, '?'],
    ['1', 'Digit1', {}, '1'],
    ['!', 'Digit1', shift, 'Shift+!'],
    ['1', 'Numpad1', {}, '1'],
    [' ', 'Space', {}, ' '],
    [' ', 'Space', shift, 'Shift+ '],
  ],
  'American, with Caps Lock': [
    ['W', 'KeyW', {}, 'w'],
    ['N', 'KeyN', {}, 'n'],
    ['n', 'KeyN', shift, 'Shift+n'],
    // A Mac writes capitals all the same.
    ['N', 'KeyN', shift, 'Shift+n'],
  ],
  German: [
    ['[', 'Digit8', altGr, '['],
    [']', 'Digit9', { altGr: true }, ']'],
    ['?', 'Minus', shift, '?'],
    ['ü', 'BracketLeft', {}, 'ü'],
    ['z', 'KeyY', {}, 'z'],
    ['@', 'KeyQ', altGr, undefined],
  ],
  'German, on a Mac': [
    ['[', 'Digit5', option, '['],
    [']', 'Digit6', option, ']'],
    ['@', 'KeyL', option, undefined],
  ],
  'French (AZERTY)': [
    ['a', 'KeyQ', {}, 'a'],
    ['q', 'KeyA', {}, 'q'],
    ['w', 'KeyZ', {}, 'w'],
    [',', 'KeyM', {}, ','],
    ['?', 'KeyM', shift, '?'],
    ['&', 'Digit1', {}, '1'],
    ['é', 'Digit2', {}, '2'],
    ['"', 'Digit3', {}, '3'],
    ["'", 'Digit4', {}, '4'],
    ['1', 'Digit1', shift, '1'],
    // With Caps Lock, on Windows.
    ['1', 'Digit1', {}, '1'],
    ['[', 'Digit5', altGr, '['],
    ['^', 'BracketLeft', {}, '^'],
  ],
  Czech: [
    ['+', 'Digit1', {}, '1'],
    ['ě', 'Digit2', {}, '2'],
    ['ú', 'BracketLeft', {}, 'ú'],
  ],
  Dvorak: [
    ['w', 'Comma', {}, 'w'],
    ['j', 'KeyC', {}, 'j'],
    ['n', 'KeyL', {}, 'n'],
    ['N', 'KeyL', shift, 'Shift+n'],
    ['[', 'Minus', {}, '['],
    ['?', 'BracketLeft', shift, '?'],
    ["'", 'KeyQ', {}, "'"],
    [',', 'KeyW', {}, ','],
    ['.', 'KeyE', {}, '.'],
    [';', 'KeyZ', {}, ';'],
  ],
  Russian: [
    ['ц', 'KeyW', {}, 'w'],
    ['Ц', 'KeyW', {}, 'w'],
    ['т', 'KeyN', {}, 'n'],
    ['Т', 'KeyN', shift, 'Shift+n'],
    ['т', 'KeyN', shift, 'Shift+n'],
    ['х', 'BracketLeft', {}, '['],
    ['ъ', 'BracketRight', {}, ']'],
    ['ж', 'Semicolon', {}, 'ж'],
    ['?', 'Digit7', shift, '?'],
    ['1', 'Digit1', {}, '1'],
  ],
  Greek: [
    ['ς', 'KeyW', {}, 'w'],
    ['τ', 'KeyT', {}, 't'],
    [';', 'KeyQ', {}, 'q'],
    ['Ν', 'KeyN', shift, 'Shift+n'],
    ['[', 'BracketLeft', {}, '['],
    ['?', 'Slash', shift, '?'],
  ],
  Hebrew: [
    ['ח', 'KeyJ', {}, 'j'],
    ['/', 'KeyQ', {}, 'q'],
    ["'", 'KeyW', {}, 'w'],
    ['?', 'Slash', shift, '?'],
  ],
  Arabic: [
    ['ص', 'KeyW', {}, 'w'],
    ['لا', 'KeyB', {}, 'b'],
    ['ج', 'BracketLeft', {}, '['],
    ['؟', 'Slash', shift, '?'],
    ['١', 'Digit1', {}, '1'],
  ],
  Thai: [
    ['่', 'KeyJ', {}, 'j'],
    ['ๅ', 'Digit1', {}, '1'],
  ],
};

describe.each(Object.entries(layouts))('a keyboard that is %s', (_, rows) => {
  it.each(rows)('%s at %s with %o: %s', (key, code, held, meant) => {
    expect(press(key, code, held)).toBe(meant);
  });
});

describe('a key that is pressed', () => {
  it.each([
    ['ArrowLeft', {}, 'ArrowLeft'],
    ['ArrowLeft', shift, 'Shift+ArrowLeft'],
    ['Escape', {}, 'Escape'],
    ['Enter', { ctrlKey: true }, 'Control+Enter'],
    ['Enter', { metaKey: true }, 'Control+Enter'],
    ['Enter', { metaKey: true, ctrlKey: true, ...shift }, 'Control+Shift+Enter'],
    ['Enter', option, undefined],
    // A Chromebook makes it of Search and 1.
    ['F1', {}, 'F1'],
  ])('may have a name: %s with %o: %s', (key, held, meant) => {
    expect(press(key, key === 'F1' ? 'Digit1' : key, held)).toBe(meant);
  });

  it.each([
    ['Ctrl', { ctrlKey: true }, 'Control+w'],
    ['Command', { metaKey: true }, 'Control+w'],
    ['Ctrl and Shift', { ctrlKey: true, ...shift }, 'Control+Shift+w'],
    ['Alt', option, undefined],
    ['Ctrl and Alt', { ctrlKey: true, altKey: true }, undefined],
    ['AltGr', altGr, undefined],
    ['AltGr on Linux', { altGr: true } as const, undefined],
  ])('is another one with %s', (_, held, meant) => {
    expect(['w', 'W', 'ц'].map((key) => press(key, 'KeyW', held))).toEqual([meant, meant, meant]);
  });

  it.each([
    { ctrlKey: true },
    { metaKey: true },
    { ctrlKey: true, altKey: true },
    { metaKey: true, ...altGr },
  ])('is no sign of the page with %o: it is the browser’s', (held) => {
    expect(['[', ']', '?'].map((key) => press(key, '', held))).toEqual([undefined, undefined, undefined]);
  });

  it('is none while a character is composed of several', () => {
    for (const held of [{ isComposing: true }, { keyCode: 229 }])
      expect(['j', 'Enter', 'Escape'].map((key) => press(key, '', held))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    expect([press('Process', 'KeyJ'), press('Dead', 'KeyN', option), press('Unidentified')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('is asked by all that listens to keys', () => {
  const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('pressed-key.ts'))
    .filter((file) => {
      const source = readFileSync(`src/${file}`, 'utf8');
      const listens = /KeyboardEvent|keydown|onKeyDown/.test(source);
      return (
        listens && /[eE]vent\.(?:key|code|which|\w+Key)\b|\{[^}]*\bkey\b[^}]*\}: KeyboardEvent/.test(source)
      );
    });
  expect(asking).toEqual([]);
});
