import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { layerOf, putInLayer } from '#build/cascade-layers.ts';

const order = '@layerreset,base,components,later,pages,print;';

function layered(style: string, file = 'reader/text/WordView.module.css'): string {
  const root = parse(style);
  putInLayer(root, file);
  return root.toString().replace(/\s+/g, '');
}

describe('the layer of a style', () => {
  it.each([
    ['reader/text/WordView.module.css', 'components'],
    ['reader/text/SentenceView.later.module.css', 'later'],
    ['reader/layers/ControlBar.module.css', 'components'],
    ['reader/lookup/GlossCard.module.css', 'later'],
    ['tools/quote/QuoteMenu.module.css', 'later'],
    ['ui/Switch.module.css', 'components'],
    ['ui/Switch.later.module.css', 'later'],
    ['site/ArticlePage.module.css', 'components'],
    ['site/ArticlePage.later.module.css', 'later'],
    ['site/Notes.module.css', 'later'],
    ['site/DevicePage.module.css', 'pages'],
    ['study/views/StudyView.module.css', 'pages'],
    ['shelf/views/ShelfView.module.css', 'pages'],
    ['study/views/SaveButton.later.module.css', 'later'],
    ['style/reset.css', 'reset'],
    ['style/base.css', 'base'],
    ['style/print.css', 'print'],
    ['style/tokens.css', undefined],
    ['../\0virtual:chosen-actors.css', 'later'],
  ])('is said by its file: %s', (file, layer) => {
    expect(layerOf(file)).toBe(layer);
  });
});

describe('putting a style into its layer', () => {
  it('takes it whole, and says in which order the layers are', () => {
    expect(layered('a{b:c}@media(width>1px){d{e:f}}')).toBe(
      `${order}@layercomponents{a{b:c}@media(width>1px){d{e:f}}}`,
    );
  });

  it('puts what is for paper into the layer of print, with the rules that it stands in', () => {
    expect(layered('a{b:c;@supports(d:e){&f{g:h;@media print{i:j}}}}')).toBe(
      `${order}@layercomponents{a{b:c;@supports(d:e){&f{g:h}}}}@layerprint{a{@supports(d:e){&f{@mediaprint{i:j}}}}}`,
    );
  });

  it.each([
    ['nothing', '', ''],
    ['what is for paper only', '@media print{a{b:c}}', `${order}@layerprint{@mediaprint{a{b:c}}}`],
    [
      'several blocks',
      '@media print{a{}}b{}@media print{c{}}',
      `${order}@layercomponents{b{}}@layerprint{@mediaprint{a{}}@mediaprint{c{}}}`,
    ],
  ])('knows %s', (_, style, expected) => {
    expect(layered(style)).toBe(expected);
  });

  it('leaves the tokens alone', () => {
    const tokens = '@layerreset,base;a{b:c}@media(print){a{b:d}}';
    expect(layered(tokens, 'style/tokens.css')).toBe(tokens);
  });
});
