import { JSDOM } from 'jsdom';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { deriveScriptless } from '#build/derive-scriptless.ts';
import { layers } from '#reader/layers/layers.ts';

function scriptless(style: string): string {
  return deriveScriptless(parse(style));
}

/** The rules that were derived of a style, without the question whether there is a script. */
function derive(style: string): string {
  return scriptless(style).replace(/^@media \(scripting:none\)\{(?<rules>.*)\}$/s, '$<rules>');
}

describe('what is derived for a page without a script', () => {
  it('asks the control for what the root element would say, and is read only there', () => {
    expect(scriptless('@layer components{:root[data-words] .gloss{display:block}}')).toBe(
      '@media (scripting:none){@layer components{:root:root:where(:has(input[name=words]:checked)) .gloss{display:block}}}',
    );
  });

  it.each([
    [
      ':root[data-translation=below] p',
      ':root:root:where(:has(input[name=translation][value=below]:checked)) p',
    ],
    [
      ':root[data-translation="off"] p',
      ':root:root:where(:has(input[name=translation][value="off"]:checked)) p',
    ],
    [
      ':root:is([data-translation=below],[data-glosses=harder]) p',
      ':root:is(:root:where(:has(input[name=translation][value=below]:checked)),:root:where(:has(input[name=glosses][value=harder]:checked))) p',
    ],
    [
      ':root[data-claims]:not([data-translation=beside]) p',
      ':root:root:where(:has(input[name=claims]:checked)):not(:root:where(:has(input[name=translation][value=beside]:checked))) p',
    ],
    [
      ':root[data-chosen~="Donald_Lu"] [data-mention]',
      ':root:root:where(:has(input[name=actor][value="Donald_Lu"]:checked)) [data-mention]',
    ],
  ])('asks by name and value: %s', (selector, asking) => {
    expect(derive(`${selector}{a:b}`)).toBe(`${asking}{a:b}`);
  });

  it('leaves out what hangs on no layer', () => {
    const style = [
      'p{a:b}',
      ':root[data-theme=dark]{a:b}',
      '[data-translation-of]{a:b}',
      '@font-face{font-family:x}',
      '@layer reset,base;',
      '@media print{p{a:b}}',
    ];
    expect(scriptless(style.join(''))).toBe('');
    expect(derive(`${style.join('')}p,:root[data-words] i{c:d}`)).toBe(
      ':root:root:where(:has(input[name=words]:checked)) i{c:d}',
    );
  });

  it('keeps what stands round a rule, and in it', () => {
    const inner = '& .sentence{display:block;&:hover{color:red}}';
    expect(derive(`@layer later{@media print{:root[data-words]{${inner}}}q{a:b}}`)).toBe(
      `@layer later{@media print{:root:root:where(:has(input[name=words]:checked)){${inner}}}}`,
    );
  });

  it('knows every layer', () => {
    for (const { attribute } of Object.values(layers))
      expect(scriptless(`:root[data-${attribute}] p{a:b}`)).toContain(':checked');
  });

  it('finds in a page what the attribute finds', () => {
    const { document } = new JSDOM(
      '<input type="checkbox" name="words"><input type="radio" name="translation" value="off" checked>' +
        '<input type="radio" name="translation" value="below"><p>x</p>',
    ).window;
    const rules = [
      ':root[data-words] p',
      ':root[data-translation="below"] p',
      ':root[data-words]:not([data-translation="below"]) p',
    ];
    const found = (rule: string) => document.querySelector(rule) !== null;
    const asking = rules.map(
      (rule) => /^(?<selector>[^{]*)\{/.exec(derive(`${rule}{a:b}`))?.groups?.selector ?? '',
    );
    const root = document.documentElement;
    for (const words of [false, true]) {
      for (const translation of ['off', 'below']) {
        root.toggleAttribute('data-words', words);
        root.dataset.translation = translation;
        document.querySelectorAll('input').forEach((input) => {
          input.checked = input.name === 'words' ? words : input.value === translation;
        });
        expect(asking.map(found)).toEqual(rules.map(found));
      }
    }
  });
});
