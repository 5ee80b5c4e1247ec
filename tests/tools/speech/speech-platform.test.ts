import { afterEach, describe, expect, it, vi } from 'vitest';
import { findSpeech } from '#tools/speech/speech-platform.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('the speech of a browser', () => {
  it.each([
    ['is null', null],
    [
      'fails at the first question',
      {
        getVoices: () => {
          throw new Error('no engine');
        },
      },
    ],
  ])('that %s is none', (_, synthesis) => {
    vi.stubGlobal('SpeechSynthesisUtterance', class {});
    vi.stubGlobal('speechSynthesis', synthesis);
    expect(findSpeech()).toBeUndefined();
  });

  it('is there where it answers', () => {
    vi.stubGlobal('SpeechSynthesisUtterance', class {});
    vi.stubGlobal('speechSynthesis', { getVoices: () => [] });
    expect(findSpeech()).toBeDefined();
  });
});
