import { beforeEach, describe, expect, it } from 'vitest';
import { defaultChoices } from '#reader/layers/choices.ts';
import { readControls, setControls } from '#reader/layers/form-controls.ts';
import { checked, click, controls } from './controls.ts';

beforeEach(() => {
  document.body.innerHTML = controls;
});

describe('the form controls', () => {
  it('say the default as the static page has them', () => {
    expect(readControls(defaultChoices)).toEqual(defaultChoices);
  });

  it('say the default on a page without controls', () => {
    document.body.innerHTML = '';
    expect(readControls(defaultChoices)).toEqual(defaultChoices);
    const stored = { ...defaultChoices, words: true, keys: false };
    expect(readControls(stored)).toEqual(stored);
  });

  it('say what the reader chose before the script came', () => {
    click('[name=words]');
    click('[value=harder]');
    click('[name=selftest]');
    click('[value=beside]');
    click('[value=Donald_Lu]');
    click('[name=claims]');
    click('[name=marks]');
    click('[name=keys]');
    expect(readControls(defaultChoices)).toEqual({
      words: true,
      glosses: 'harder',
      selftest: true,
      translation: 'beside',
      claims: true,
      marks: true,
      actor: ['Donald_Lu'],
      keys: false,
    });
  });

  it('are set to choices once: after that they are the reader’s', () => {
    const choices = {
      words: true,
      glosses: 'harder',
      selftest: true,
      translation: 'below',
      claims: true,
      marks: true,
      actor: ['Donald_Lu'],
      keys: false,
    } as const;
    setControls(choices);
    expect(checked()).toEqual([
      'words=1',
      'glosses=harder',
      'selftest=1',
      'translation=below',
      'claims=1',
      'marks=1',
      'actor=Donald_Lu',
    ]);
    click('[name=words]');
    click('[value=all]');
    setControls(choices);
    expect(checked()).toEqual([
      'glosses=all',
      'selftest=1',
      'translation=below',
      'claims=1',
      'marks=1',
      'actor=Donald_Lu',
    ]);
  });

  it('say again what they were set to', () => {
    const choices = {
      words: true,
      glosses: 'harder',
      selftest: true,
      translation: 'beside',
      claims: true,
      marks: true,
      actor: ['Antony_Blinken'],
      keys: false,
    } as const;
    setControls(choices);
    expect(readControls(defaultChoices)).toEqual(choices);
  });

  it('leave other things of the same names alone', () => {
    document.body.innerHTML = '<meta name="words" content="1"><button name="keys"></button>';
    expect(readControls(defaultChoices)).toEqual(defaultChoices);
  });
});
