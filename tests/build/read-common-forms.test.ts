import { describe, expect, it } from 'vitest';
import { readCommonForms } from '#build/read-common-forms.ts';

describe('the most common forms of German', () => {
  it('are 2,000, in small letters, with their umlauts', async () => {
    const forms = [...(await readCommonForms())];
    expect(forms).toHaveLength(2000);
    expect(forms.filter((form) => form !== form.toLowerCase() || form.trim() === '')).toEqual([]);
    expect(forms.join()).not.toMatch(/[ÃÂ\uFFFD]/);
    expect(forms.filter((form) => /[äöüß]/.test(form)).length).toBeGreaterThan(100);
  });

  it('begin with what everybody knows', async () => {
    const forms = [...(await readCommonForms())];
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

  it.each(['für', 'über', 'fünf', 'während', 'außer', 'wird', 'könnten', 'zum'])('have %s', async (form) => {
    expect(await readCommonForms()).toContain(form);
  });

  it.each(['außenminister', 'verstärkt', 'solle', 'souveränität', 'bekräftigen'])(
    'leave %s to be explained',
    async (form) => {
      expect(await readCommonForms()).not.toContain(form);
    },
  );
});
