import { describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { knownLeftOut } from '#study/store/known-left-out.ts';
import { openStudyList } from '#study/store/study-list.ts';
import { openApp, slug } from '../../open-app.tsx';
import { beginWithNothingSaved, inAnotherTab } from './open-study.tsx';

beginWithNothingSaved();

const card = page.getByRole('dialog', { name: /^(?!Gloss)/ });

function wordElement(sentence: string, form: string): HTMLElement {
  const words = document.querySelectorAll<HTMLElement>(`[id="${sentence}"] [data-word]`);
  const found = Array.from(words).find((one) => one.textContent.startsWith(form));
  if (!found) throw new Error(`no ${form} in ${sentence}`);
  return found;
}

const word = (sentence: string, form: string): Locator => page.elementLocator(wordElement(sentence, form));

/** Whether the gloss of a word, or of its expression, is seen. */
const isGlossed = (sentence: string, form: string) => {
  const element = wordElement(sentence, form);
  return (element.closest('[data-run]') ?? element).querySelector(':scope > [inert]')?.checkVisibility();
};

async function openGlossed(language: 'en' | 'de' = 'en'): Promise<void> {
  knownLeftOut.set(false);
  await openStudyList().readAgain();
  await openApp(`/${language}/${slug}?words=1`);
}

describe.each([
  ['en', 'I know it', 'Gloss options', 'Skip words I know'],
  ['de', 'Kenne ich', 'Glossen einstellen', 'Ohne Wörter, die ich kenne'],
] as const)('a word that the reader knows, in %s', (language, known, options, leftOut) => {
  const button = card.getByRole('button', { name: known });
  const toggle = page.getByRole('switch', { name: leftOut });

  it('is told so in its card, and loses its gloss wherever it stands, where the reader wants that', async () => {
    await openGlossed(language);
    await page.getByRole('button', { name: options }).click();
    await expect.element(page.getByRole('slider')).toBeVisible();
    // Nothing is known yet.
    await expect.element(toggle).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    // A split verb is one word, told by either half.
    await word('s6', 'bekannt').click();
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => isGlossed('s6', 'gaben')).toBe(true);
    await page.getByRole('button', { name: options }).click();
    await toggle.click();
    await expect.poll(() => isGlossed('s6', 'gaben')).toBe(false);
    expect(isGlossed('s6', 'hohe')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await word('s6', 'gaben').click();
    await button.click();
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => isGlossed('s6', 'gaben')).toBe(true);
  });
});

describe('what is known', () => {
  it('is neither a name nor a contraction', async () => {
    await openGlossed();
    for (const form of ['Blinken', 'Am']) {
      await word('s3', form).click();
      await expect.element(card.getByRole('button', { name: 'Quote' })).toBeVisible();
      await expect.element(card.getByRole('button', { name: 'I know it' })).not.toBeInTheDocument();
      await userEvent.keyboard('{Escape}');
    }
  });

  it('is heard of from another tab, and no other word is set anew by it', async () => {
    await openGlossed();
    knownLeftOut.set(true);
    await inAnotherTab((store) => store.tell([{ headword: 'hoch' }], true, 1));
    await expect.poll(() => isGlossed('s6', 'hohe')).toBe(false);
    const changed: Node[] = [];
    const observer = new MutationObserver((some) => changed.push(...some.map(({ target }) => target)));
    observer.observe(page.getByRole('article').element(), { subtree: true, attributeFilter: ['data-known'] });
    await inAnotherTab((store) => store.tell([{ headword: 'bekanntgeben' }], true, 1));
    await expect.poll(() => isGlossed('s6', 'gaben')).toBe(false);
    expect(changed).not.toContain(wordElement('s6', 'hohe'));
    observer.disconnect();
    knownLeftOut.set(false);
    await expect.poll(() => [isGlossed('s6', 'hohe'), isGlossed('s6', 'gaben')]).toEqual([true, true]);
  });
});
