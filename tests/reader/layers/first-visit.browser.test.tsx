import { cleanup } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { endFirstVisit, markFirstVisit } from '#reader/layers/first-visit.ts';
import { LayersShown } from '#reader/layers/LayersShown.tsx';
import { renderPage } from '../../setup-page.tsx';
import { onPaper } from '../../tools/print/on-paper.ts';

const shown = page.getByRole('region', { name: /New here/ });
const keepPlace = (change: () => void) => change();

/** Opens a page that shows the layers where nobody has used anything yet, over a text of several windows. */
function open() {
  cleanup();
  markFirstVisit();
  const { store } = renderPage(
    <>
      <LayersShown has={['glosses', 'translation', 'claims']} isDrawn={false} />
      <div style={{ height: 5000 }} />
    </>,
  );
  endFirstVisit(store, keepPlace);
  return store;
}

describe('what a first visit is shown', () => {
  it('are the layers, each a switch that lays it over the text', async () => {
    const store = open();
    await shown.getByRole('switch', { name: 'Word glosses' }).click();
    expect(store.getState()).toMatchObject({ words: true, translation: 'off', claims: false });
    const sentences = shown.getByRole('switch', { name: 'Translation' });
    await sentences.click();
    expect(store.getState()).toMatchObject({ words: true, translation: 'below' });
    await sentences.click();
    expect(store.getState()).toMatchObject({ words: true, translation: 'off' });
  });

  it('says that the translation is on where it stands beside the text', async () => {
    history.replaceState(null, '', '/?translation=beside');
    const store = open();
    const sentences = shown.getByRole('switch', { name: 'Translation' });
    await expect.element(sentences).toBeChecked();
    await sentences.click();
    expect(store.getState()).toMatchObject({ translation: 'off' });
  });

  it('stays as long as it has the focus, from which nothing is taken', async () => {
    open();
    const claims = shown.getByRole('switch', { name: 'Who said this?' });
    claims.element().focus();
    await userEvent.keyboard(' ');
    await expect.element(claims).toBeChecked();
    window.scrollTo({ top: 2500, behavior: 'instant' });
    // Whoever has watched for longer is told first.
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(shown.element()));
    expect(document.documentElement.dataset.firstVisit).toBe('');
    await expect.element(claims).toHaveFocus();
  });

  it.each(['en', 'de'] as const)(
    'covers no letter of an example by its switch on a narrow phone, in %s',
    async (language) => {
      await page.viewport(320, 640);
      onTestFinished(() => page.viewport(1440, 900));
      cleanup();
      markFirstVisit();
      renderPage(
        <main style={{ container: 'article / inline-size', margin: 16 }}>
          <LayersShown has={['glosses', 'translation', 'claims', 'simple']} isDrawn={false} />
        </main>,
        language,
      );
      const rows = page.getByRole('listitem');
      await expect.poll(() => rows.elements().length).toBe(4);
      const covered = () =>
        rows.elements().filter((row) => {
          const example = new Range();
          example.selectNodeContents(row.querySelector('p') ?? row);
          const control = row.querySelector('label');
          const { left, right } = control?.getBoundingClientRect() ?? { left: 0, right: 0 };
          return example.getBoundingClientRect().right > left || right > window.innerWidth;
        });
      await expect.poll(covered).toEqual([]);
    },
  );

  it('isn’t on paper', async () => {
    open();
    await expect.element(shown).toBeVisible();
    const region = shown.element();
    await expect(onPaper(() => region.checkVisibility())).resolves.toBe(false);
  });

  it.each([
    ['a layer is switched', () => shown.getByRole('switch', { name: 'Who said this?' }).click()],
    ['the reader has read on', async () => window.scrollTo({ top: 1500, behavior: 'instant' })],
  ])('is shown until %s, leaves where nobody sees it, and doesn’t come again', async (_, use) => {
    open();
    await expect.element(shown).toBeVisible();
    // Not used: it comes again.
    open();
    await expect.element(shown).toBeVisible();
    await use();
    // As long as it has the focus it stays.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo({ top: 1500, behavior: 'instant' });
    await expect.element(document.documentElement).not.toHaveAttribute('data-first-visit');
    markFirstVisit();
    await expect.element(document.documentElement).not.toHaveAttribute('data-first-visit');
  });

  it('stays as long as a card is open, from whose word the text would be taken', async () => {
    const store = open();
    const card = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => card.remove());
    card.popover = 'auto';
    store.choose({ words: !store.getState().words });
    card.showPopover();
    window.scrollTo({ top: 1500, behavior: 'instant' });
    // Whoever has watched for longer is told first.
    await new Promise((resolve) => new IntersectionObserver(resolve).observe(shown.element()));
    expect(document.documentElement.dataset.firstVisit).toBe('');
    card.hidePopover();
    await expect.element(document.documentElement).not.toHaveAttribute('data-first-visit');
  });
});
