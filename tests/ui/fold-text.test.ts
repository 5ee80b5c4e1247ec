import { expect, it } from 'vitest';
import { foldText } from '#ui/fold-text.ts';

it('folds composed and decomposed letters alike', () => {
  expect(foldText('Ä\u0308')).toBe(foldText('a'));
  expect(foldText('é')).toBe(foldText('e\u0301'));
});
