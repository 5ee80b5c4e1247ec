import { describe, expect, it } from 'vitest';
import { divideByFrequency } from '#article/document/frequency.ts';
import { readCommonForms } from '#build/read-common-forms.ts';

describe('the most common forms of German', () => {
  it('are 5,000, each once, in small letters, with their umlauts', async () => {
    const forms = await readCommonForms();
    expect([forms.length, new Set(forms).size]).toEqual([5000, 5000]);
    expect(forms.filter((form) => form !== form.toLowerCase() || form.trim() === '')).toEqual([]);
    expect(forms.join()).not.toMatch(/[ÃÂ\uFFFD]/);
    expect(forms.filter((form) => /[äöüß]/.test(form)).length).toBeGreaterThan(100);
  });

  it('begin with what everybody knows', async () => {
    const forms = await readCommonForms();
    expect(forms.slice(0, 12)).toEqual([
      'ich',
      'ist',
      'nicht',
      'sie',
      'du',
      'das',
      'die',
      'es',
      'und',
      'der',
      'zu',
      'ein',
    ]);
  });

  it.each([
    ['für', 100],
    ['über', 500],
    ['fünf', 1000],
    ['während', 1000],
    ['außer', 1000],
    ['könnten', 500],
    ['zum', 100],
    ['verstärkt', undefined],
  ])('have %s among %s', async (form, band) => {
    expect(divideByFrequency(await readCommonForms()).get(form)).toBe(band);
  });

  it.each(['außenminister', 'souveränität', 'bekräftigen'])('leave %s to be explained', async (form) => {
    expect(await readCommonForms()).not.toContain(form);
  });
});
