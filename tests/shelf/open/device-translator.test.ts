import { afterEach, describe, expect, it, vi } from 'vitest';
import { findTranslator } from '#shelf/open/device-translator.ts';

/** A translator in the place of the platform's: what it is asked for, and what it answers. */
function fakeTranslator(availability: string, answer = (text: string) => `EN ${text}`) {
  const asked: unknown[] = [];
  const destroy = vi.fn();
  vi.stubGlobal('Translator', {
    availability: async (pair: unknown) => {
      asked.push(pair);
      return availability;
    },
    create: async () => ({ translate: async (text: string) => answer(text), destroy }),
  });
  return { asked, destroy };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the translator of the browser', () => {
  it('translates sentence by sentence, tells how far it is, and is put away', async () => {
    const { asked, destroy } = fakeTranslator('available');
    const translator = await findTranslator();
    expect(asked).toEqual([{ sourceLanguage: 'de', targetLanguage: 'en' }]);
    expect(translator?.needsDownload).toBe(false);
    const steps: string[] = [];
    const onProgress = (done: number, of: number) => steps.push(`${done}/${of}`);
    const { signal } = new AbortController();
    expect(await translator?.translate(['Der Hafen.', 'Das Meer.'], onProgress, signal)).toEqual([
      'EN Der Hafen.',
      'EN Das Meer.',
    ]);
    expect(steps).toEqual(['0/2', '1/2', '2/2']);
    expect(destroy).toHaveBeenCalledOnce();
  });

  it('is put away where it fails', async () => {
    const { destroy } = fakeTranslator('available', () => {
      throw new DOMException('given up', 'AbortError');
    });
    const translator = await findTranslator();
    const trying = translator?.translate(['Das Meer.'], () => undefined, new AbortController().signal);
    await expect(trying).rejects.toThrow('given up');
    expect(destroy).toHaveBeenCalledOnce();
  });

  it.each(['downloadable', 'downloading'])('may need its model first: %s', async (availability) => {
    fakeTranslator(availability);
    expect(await findTranslator()).toMatchObject({ needsDownload: true });
  });

  it.each([
    ['it knows no German', { availability: async () => 'unavailable', create: () => undefined }],
    ['there is none', undefined],
    ['something else stands in its place', {}],
    [
      'it may not be asked for',
      { availability: () => Promise.reject(new DOMException('NotAllowedError')), create: () => undefined },
    ],
  ])('is none where %s', async (_, platform) => {
    vi.stubGlobal('Translator', platform);
    expect(await findTranslator()).toBeUndefined();
  });
});
