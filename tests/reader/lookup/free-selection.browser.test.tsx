import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { useFreeSelection } from '#reader/lookup/use-free-selection.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { find } from '../../find.ts';
import { dragPointer, type Point } from '../../pointer.ts';
import { sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';
import { openerOf, wordIn } from '../text/text-on-page.ts';

function SelectableText() {
  useFreeSelection();
  return <ArticleText article={sampleArticle} />;
}

interface Layers {
  readonly translation?: string;
  readonly words?: boolean;
  readonly claims?: boolean;
}

async function showText({ translation = 'off', words = false, claims = false }: Layers = {}): Promise<void> {
  await page.viewport(600, 900);
  renderPage(<SelectableText />);
  const { dataset } = document.documentElement;
  dataset.translation = translation;
  if (words) dataset.words = '';
  if (claims) dataset.claims = '';
  // Its size in the window counts, and no section waits to be seen.
  for (const { style } of document.querySelectorAll<HTMLElement>('section'))
    style.contentVisibility = 'visible';
}

/** A pixel within the first letter of a word, or the last one: the caret goes to the edge. */
function edgeOf(word: Element, edge: 'first' | 'last'): Point {
  const { firstChild } = word;
  if (!(firstChild instanceof Text)) throw new Error('no word');
  const form = new Range();
  form.selectNodeContents(firstChild);
  const { left, right, top, height } = form.getBoundingClientRect();
  return { x: edge === 'first' ? left + 1 : right - 1, y: top + height / 2 };
}

const selected = () => getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '';

const states = ['off', 'below', 'beside'].flatMap((translation) =>
  [false, true].flatMap((words) => [false, true].map((claims): Layers => ({ translation, words, claims }))),
);

describe('a selection by the mouse', () => {
  it.each(states)(
    'begins and ends with the first letter of a sentence behind another: %j',
    async (layers) => {
      await showText(layers);
      const [first, last] = [edgeOf(wordIn('s4', 'Die'), 'first'), edgeOf(wordIn('s4', 'beiden'), 'last')];
      await dragPointer(first, last);
      await expect.poll(selected).toBe('Die beiden');
      getSelection()?.removeAllRanges();
      await dragPointer(last, first);
      await expect.poll(selected).toBe('Die beiden');
    },
  );

  it('begins and ends behind a full stop, where the control of the translation is', async () => {
    await showText();
    const { right, top, bottom } = openerOf('s3').getBoundingClientRect();
    const behind = { x: right - 1, y: (top + bottom) / 2 };
    const first = edgeOf(wordIn('s3', 'reise'), 'first');
    await dragPointer(behind, first);
    await expect.poll(selected).toBe('reise.');
    getSelection()?.removeAllRanges();
    await dragPointer(first, behind);
    await expect.poll(selected).toBe('reise.');
    expect(find('[data-opens="s3"]')).not.toBeChecked();
  });

  it('begins with the first letter of a word that has the cursor, and leaves the cursor there', async () => {
    await showText();
    const word = wordIn('s4', 'warten');
    word.tabIndex = -1;
    word.focus();
    await dragPointer(edgeOf(word, 'first'), edgeOf(word, 'last'));
    await expect.poll(selected).toBe('warten');
    await expect.poll(() => document.activeElement).toBe(word);
  });
});
