import { describe, expect, it } from 'vitest';
import type { Opening, OpeningState } from '#shelf/open/opening.ts';
import { settleTexts } from '#shelf/views/settle-texts.ts';
import { keptText } from './sample-text.ts';

const wolf = keptText('wolf', 'Die sieben Geißlein');

const unfinished = { ...wolf, unfinished: true } as const;

function opening(state: Partial<OpeningState>): { readonly opening: Opening } {
  const whole = { texts: [], broken: [], ...state };
  return { opening: { state: () => whole, subscribe: () => () => {}, cancel: () => {} } };
}

describe('a text whose file has not been read to its end', () => {
  const done = { kind: 'done', adoption: { ok: false, refusal: 'json' }, kept: 'kept' } as const;

  it('is told of', () => {
    expect(settleTexts([unfinished], [])).toEqual([unfinished]);
    expect(settleTexts([unfinished], [opening({ end: { kind: 'cancelled' }, texts: [wolf] })])).toEqual([
      unfinished,
    ]);
    expect(settleTexts([unfinished], [opening({ end: done })])).toEqual([unfinished]);
  });

  it('is not told of while one is being opened, or waits, and once it has been opened whole', () => {
    expect(settleTexts([unfinished], [opening({})])).toEqual([wolf]);
    expect(settleTexts([unfinished], [{}])).toEqual([wolf]);
    expect(settleTexts([unfinished], [opening({ end: done, texts: [wolf] })])).toEqual([wolf]);
  });
});
