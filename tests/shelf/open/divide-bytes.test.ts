import { describe, expect, it } from 'vitest';
import { divideBytes } from '#shelf/open/divide-bytes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a text without annotation', () => {
  it('is divided where it is German', async () => {
    await expect(
      divideBytes(bytesOf('Am Hafen\n\nDer Hafen liegt am Meer. Dort wartet ein altes Schiff.')),
    ).resolves.toMatchObject({ ok: true });
  });

  it('is refused in another language, with the reason', async () => {
    const french =
      'Le ministre a dit que la ville était prête et que les travaux commenceront au mois de mai. ';
    await expect(divideBytes(bytesOf(french.repeat(3)))).resolves.toEqual({
      ok: false,
      refusal: 'plain-text',
    });
  });
});
