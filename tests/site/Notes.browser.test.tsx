import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Notes } from '#site/Notes.tsx';
import { Notice } from '#ui/Notice.tsx';
import { phone, wide } from '../open-app.tsx';
import { renderPage } from '../setup-page.tsx';

const note = (
  <Notes>
    <div role="status">
      <div>
        <p>There is a new version.</p>
      </div>
    </div>
  </Notes>
);

/** Where the box round some words stands in the window. */
function boxOf(words: string): DOMRect {
  const text = page.getByText(words).element();
  return (text.closest('[role="alert"], [role="status"] > *') ?? text).getBoundingClientRect();
}

describe('what the page says in passing', () => {
  it.each([
    ['of a phone', phone, undefined],
    ['of a phone, above what steps through mentions', phone, 'steps'],
    ['of a phone, above what reads aloud', phone, 'listening'],
    ['of a wide page', wide, undefined],
    ['of a wide page, above what reads aloud', wide, 'listening'],
  ] as const)('stands in one place %s, whether it is a note or a notice', async (_, viewport, bar) => {
    await page.viewport(viewport.width, viewport.height);
    renderPage(
      <>
        {bar && <section {...{ [`data-${bar}`]: '' }} />}
        <Notice onClose={() => undefined}>There is no voice.</Notice>
        {note}
      </>,
    );
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.poll(() => boxOf('There is no voice.').bottom).toBe(boxOf('There is a new version.').bottom);
    const { left, right, bottom } = boxOf('There is no voice.');
    // Above the bar of a phone and a tab on it; in the corner of a wide page.
    if (viewport === phone) expect(phone.height - bottom).toBeGreaterThanOrEqual(60 + (bar ? 88 : 44));
    else expect(left).toBe(boxOf('There is a new version.').left);
    expect(left + window.innerWidth - right).toBeGreaterThan(0);
  });

  it.each([phone, { width: 820, height: 600 }])(
    'stands behind the cards while they are asked: %o',
    async (viewport) => {
      await page.viewport(viewport.width, viewport.height);
      renderPage(
        <main>
          <section data-review aria-label="Review" style={{ blockSize: '100vh' }} />
          {note}
        </main>,
      );
      const review = page.getByRole('region', { name: 'Review' });
      const below = () =>
        boxOf('There is a new version.').top - review.element().getBoundingClientRect().bottom;
      await expect.poll(below).toBeGreaterThanOrEqual(0);
    },
  );
});
