import { beforeEach, describe, expect, it } from 'vitest';
import { type Choices, defaultChoices } from '#reader/layers/choices.ts';
import { readControl, setControls } from '#reader/layers/form-controls.ts';
import { layerNames } from '#reader/layers/layers.ts';
import { checked, click, controls } from './controls.ts';

beforeEach(() => {
  document.body.innerHTML = controls;
});

/** Uses a control, and tells what the reader has chosen by it. */
function choose(selector: string, choices = defaultChoices): Partial<Choices> {
  click(selector);
  return readControl(document.querySelector(selector), choices);
}

describe('a form control that is used', () => {
  it.each([
    ['[name=words]', { words: true }],
    ['[value=harder]', { glosses: 'harder' }],
    ['[name=selftest]', { selftest: true }],
    ['[value=beside]', { translation: 'beside' }],
    ['[name=claims]', { claims: true }],
    ['[name=simple]', { simple: true }],
    ['[name=marks]', { marks: true }],
    ['[value=Donald_Lu]', { actor: ['Donald_Lu'] }],
    ['[name=keys]', { keys: false }],
  ] as const)('says what the reader chose: %s', (selector, chosen) => {
    expect(choose(selector)).toEqual(chosen);
  });

  it('adds an actor behind the others, and takes it away', () => {
    const others = { ...defaultChoices, actor: ['Antony_Blinken'] };
    const both = ['Antony_Blinken', 'Donald_Lu'];
    expect(choose('[value=Donald_Lu]', others)).toEqual({ actor: both });
    expect(choose('[value=Donald_Lu]', { ...others, actor: both })).toEqual({ actor: ['Antony_Blinken'] });
  });

  it.each([
    ['a box that is no layer’s', '<input type="checkbox" name="hyphens" checked>'],
    ['a name that every object has', '<input type="checkbox" name="toString" checked>'],
    ['a value that the layer hasn’t', '<input type="radio" name="translation" value="above" checked>'],
    ['something else of a layer’s name', '<button name="keys"></button>'],
  ])('says nothing if it is %s', (_, html) => {
    document.body.innerHTML = html;
    expect(readControl(document.body.firstElementChild, defaultChoices)).toEqual({});
  });
});

describe('the form controls', () => {
  it('are set to what is chosen, those of the layers that are named', () => {
    const choices = {
      words: true,
      glosses: 'harder',
      selftest: true,
      translation: 'below',
      claims: true,
      simple: true,
      marks: true,
      actor: ['Donald_Lu'],
      keys: false,
    } as const;
    setControls(layerNames, choices);
    const all = [
      'words=1',
      'glosses=harder',
      'selftest=1',
      'translation=below',
      'claims=1',
      'simple=1',
      'marks=1',
      'actor=Donald_Lu',
    ];
    expect(checked()).toEqual(all);
    setControls(['words', 'actor'], defaultChoices);
    expect(checked()).toEqual(all.filter((one) => !/^(words|actor)/.test(one)));
  });

  it('are left alone where other things have their names', () => {
    document.body.innerHTML = '<meta name="words" content="1"><button name="keys"></button>';
    expect(() => setControls(layerNames, defaultChoices)).not.toThrow();
  });
});
