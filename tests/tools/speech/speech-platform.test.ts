import { afterEach, describe, expect, it, vi } from 'vitest';
import { findSpeech, listVoices } from '#tools/speech/speech-platform.ts';
import { FakeSpeech, FakeUtterance, fakeVoice } from './fake-speech.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the speech of the browser', () => {
  it('is found, and speaks what it is given', () => {
    const speech = new FakeSpeech();
    vi.stubGlobal('speechSynthesis', speech);
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    const platform = findSpeech();
    expect(platform?.synthesis).toBe(speech);
    expect(platform?.createUtterance('Reise')).toMatchObject({ text: 'Reise' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['something else', {}],
  ])('is none where %s stands in its place', (_, synthesis) => {
    vi.stubGlobal('speechSynthesis', synthesis);
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    expect(findSpeech()).toBeUndefined();
  });

  it('is none where it has nothing to utter, or may not be asked for', () => {
    vi.stubGlobal('speechSynthesis', new FakeSpeech());
    expect(findSpeech()).toBeUndefined();
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    Object.defineProperty(globalThis, 'speechSynthesis', {
      configurable: true,
      get: () => {
        throw new Error('denied');
      },
    });
    expect(findSpeech()).toBeUndefined();
  });

  it('has no voices where it can’t list them', () => {
    const speech = new FakeSpeech();
    expect(listVoices(speech)).toEqual([fakeVoice]);
    speech.broken = new Error('no voices');
    expect(listVoices(speech)).toEqual([]);
  });
});
