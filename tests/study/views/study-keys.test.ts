import { describe, expect, it } from 'vitest';
import { studyKeys, studyPress } from '#study/views/study-keys.ts';
import type { KeyPress } from '#ui/pressed-key.ts';

const press = (key: string, held: Partial<KeyPress> = {}) =>
  studyPress({
    key,
    code: '',
    keyCode: 0,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    getModifierState: () => false,
    ...held,
  });

describe('the keys of the study list', () => {
  it.each([
    [' ', 'answer'],
    ['Enter', 'answer'],
    ['1', 'grade'],
    ['2', 'grade'],
    ['3', 'grade'],
    ['4', 'grade'],
    ['5', undefined],
    ['0', undefined],
    ['a', undefined],
    ['', undefined],
  ])('"%s" alone: %s', (key, command) => {
    expect(press(key)?.command).toBe(command);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { ctrlKey: true, metaKey: true }])(
    'keep a note with Enter and %o, and leave the other keys to the browser',
    (held) => {
      expect(press('Enter', held)?.command).toBe('keepNote');
      expect(['1', ' ', 'c', 'Control'].map((key) => press(key, held))).toEqual(
        Array.from({ length: 4 }, () => undefined),
      );
    },
  );

  it('grade by the places of the digits where a keyboard writes them with Shift', () => {
    const french = ['&', 'é', '"', "'"].map((key, index) => press(key, { code: `Digit${index + 1}` }));
    expect(french).toEqual([0, 1, 2, 3].map((index) => ({ command: 'grade', index })));
  });

  it.each([
    ['Enter', { altKey: true }],
    [' ', { shiftKey: true }],
    ['Enter', { isComposing: true }],
  ])('are others with what is held: "%s" and %o', (key, held) => {
    expect(press(key, held)).toBeUndefined();
  });

  it('do one thing each', () => {
    const keys = studyKeys.flatMap((one): readonly string[] => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
