import { describe, expect, it } from 'vitest';
import { studyCommand, studyKeys } from '#study/views/study-keys.ts';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) =>
  studyCommand({ key, ctrlKey: false, metaKey: false, ...held });

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
    expect(press(key)).toBe(command);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { ctrlKey: true, metaKey: true }])(
    'keep a note with Enter and %o, and leave the other keys to the browser',
    (held) => {
      expect(press('Enter', held)).toBe('keepNote');
      expect(['1', ' ', 'c', 'Control'].map((key) => press(key, held))).toEqual(
        Array.from({ length: 4 }, () => undefined),
      );
    },
  );

  it('do one thing each', () => {
    const keys = studyKeys.flatMap((one): readonly string[] => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
