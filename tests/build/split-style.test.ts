import { describe, expect, it } from 'vitest';
import { splitStyle } from '#build/split-style.ts';
import { fc } from '../seeded.ts';

describe('splitting a style', () => {
  it('takes out what is needed later, and for print', () => {
    expect(
      splitStyle('@layer base{a{b:c}}@layer later{d{e:f}}p{q:r}@layer print{@media print{g{h:i}}}'),
    ).toEqual({
      first: '@layer base{a{b:c}}p{q:r}',
      later: '@layer base,later,print;@layer later{d{e:f}}@layer print{@media print{g{h:i}}}',
      pages: '',
    });
  });

  it('takes out by itself what no article needs', () => {
    expect(splitStyle('@layer later{a{}}@layer pages{b{}}c{}@layer pages{d{}}')).toEqual({
      first: 'c{}',
      later: '@layer later,pages;@layer later{a{}}',
      pages: '@layer pages{b{}}@layer pages{d{}}',
    });
  });

  it('keeps the order of what it takes, and of what it leaves', () => {
    const { first, later } = splitStyle('a{}@layer later{b{}}c{}@layer later{d{}}@layer later{e{}}f{}');
    expect(first).toBe('a{}c{}f{}');
    expect(later).toBe('@layer later;@layer later{b{}}@layer later{d{}}@layer later{e{}}');
  });

  it.each([
    ['double quotes', '@layer later{a:before{content:"}{\\"}"}b{c:d}}'],
    ['single quotes', "@layer later{a:before{content:'}}\\'}'}b{c:d}}"],
    ['a quotation mark of the other kind', '@layer later{a:before{content:"\'"}b:after{content:"}"}}'],
    ['rules in rules', '@layer later{a{&:hover{b:c}@media (width>1px){d:e}}}'],
    ['spaces', '@layer later {\n  a { b: c }\n}'],
  ])('takes a layer whole, with %s', (_, layer) => {
    expect(splitStyle(`x{y:z}${layer}p{q:r}`)).toEqual({
      first: 'x{y:z}p{q:r}',
      later: `@layer later;${layer}`,
      pages: '',
    });
  });

  it.each([
    ['nothing', ''],
    ['no layer', 'a{b:c}'],
    ['other layers only', '@layer base{a{b:c}}@layer latest{d{e:f}}'],
    ['the order of the layers', '@layer base,later,print;a{b:c}'],
  ])('leaves alone what has %s', (_, style) => {
    expect(splitStyle(style)).toEqual({ first: style, later: '', pages: '' });
  });

  it('says the order of the layers first, wherever it stood', () => {
    expect(splitStyle('@layer components{a{}}@layer base,components;b{}').first).toBe(
      '@layer base,components;@layer components{a{}}b{}',
    );
  });

  it('says the order of all layers in what comes later, for a page may have that before that of other pages', () => {
    const { later } = splitStyle('@layer base{a{}}@layer later{b{}}@layer pages{c{}}@layer print{d{}}');
    expect(later).toBe('@layer base,later,pages,print;@layer later{b{}}@layer print{d{}}');
  });

  it('adds what layers are without a script to what comes later', () => {
    const style = '@layer components{:root[data-words] p{a:b}}';
    const { first, later } = splitStyle(style);
    expect(first).toBe(style);
    expect(later).toContain('input[name=words]:checked');
  });

  it('loses nothing', () => {
    const block = fc.constantFrom(
      'a{b:"}"}',
      '@layer later{a{b:c}}',
      "@layer print{d{e:'{'}}",
      '@layer base{f{}}',
    );
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const { first, later } = splitStyle(blocks.join(''));
        const isLater = (one: string) => /^@layer (?:later|print)/.test(one);
        expect(later.replace(/^@layer [\w,]+;/, '')).toBe(blocks.filter(isLater).join(''));
        expect(first).toBe(blocks.filter((one) => !isLater(one)).join(''));
      }),
    );
  });
});
