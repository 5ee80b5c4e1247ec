import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find } from '../../find.ts';
import { openApp, slug } from '../../open-app.tsx';

const words = page.getByRole('switch', { name: 'Word glosses' });
const layout = (name: string) => page.getByRole('radio', { name, exact: true });

const sentence = (id: string) => page.elementLocator(find(`#${id}`));
const translation = (id: string) => page.elementLocator(find(`[data-translation-of="${id}"]`));
const ids = (selector: string) => Array.from(document.querySelectorAll(selector), ({ id }) => id);

describe('the article', () => {
  it('shows clean German by default, an element for each sentence and section, with the ids of the data', async () => {
    await openApp();
    await expect.element(words).not.toBeChecked();
    await expect.element(layout('Off')).toBeChecked();
    const english = [...document.querySelectorAll('article [lang="en"]:not(input)')];
    expect(english.length).toBeGreaterThan(200);
    expect(english.filter((element) => element.checkVisibility())).toEqual([]);
    expect(ids('article[lang="de"] section')).toEqual(['auftakt', 'ukraine-krieg', 'ausnahmen']);
    const sentences = ids('article [id]').filter((id) => /^s\d+$/.test(id));
    expect(sentences).toEqual(Array.from({ length: 22 }, (_, index) => `s${index + 1}`));
  });

  it('has a header that says whose headline it is, when, by whom and how long', async () => {
    await openApp();
    const header = page.elementLocator(find('main header'));
    await expect.element(header.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'de');
    await expect.element(header).toHaveTextContent('Headline added in this edition');
    await expect.element(header.getByText('February 2023')).toHaveAttribute('datetime', '2023-02');
    await expect.element(header).toHaveTextContent('By dast.');
    await expect.element(header).toHaveTextContent(/\d+-minute read/);
  });

  it('shows word glosses in English under the words, and none under names', async () => {
    await openApp();
    await words.click();
    const gloss = sentence('s6').getByText('released', { exact: true }).first();
    await expect.element(gloss).toBeVisible();
    await expect.element(gloss).toHaveAttribute('lang', 'en');
    const word = gloss.element().parentElement?.firstChild;
    expect(word?.textContent).toBe('gaben');
    const range = new Range();
    range.selectNodeContents(word ?? document.body);
    const below = gloss.element().getBoundingClientRect().top - range.getBoundingClientRect().top;
    expect(below).toBeGreaterThan(10);
    const glosses = Array.from(
      document.querySelectorAll('article [lang="en"]'),
      ({ textContent }) => textContent,
    );
    expect(glosses).toContain('released');
    expect(glosses).not.toContain('Kazakhstan');
  });

  it('shows each translation below its sentence, or beside it on one line with it', async () => {
    await openApp();
    const german = find('#s10');
    const english = find('[data-translation-of="s10"]');
    await layout('Below').click();
    await expect.element(english).toBeVisible();
    const above = german.getBoundingClientRect();
    expect(english.getBoundingClientRect().top).toBeGreaterThanOrEqual(above.bottom - 4);
    await layout('Beside').click();
    await expect
      .poll(() => english.getBoundingClientRect().left - german.getBoundingClientRect().right)
      .toBeGreaterThan(0);
    const apart = english.getBoundingClientRect().top - german.getBoundingClientRect().top;
    expect(Math.abs(apart)).toBeLessThan(16);
    await expect.element(english).toHaveAttribute('lang', 'en');
  });

  it('composes its layers: glosses and translation are switched independently', async () => {
    await openApp(`/en/${slug}?words=1&translation=beside&actor=Antony_Blinken`);
    const gloss = sentence('s6').getByText('released').first();
    await expect.element(gloss).toBeVisible();
    await expect.element(translation('s6')).toBeVisible();
    await words.click();
    await expect.element(gloss).not.toBeVisible();
    await expect.element(translation('s6')).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Antony Blinken' })).toBeChecked();
  });

  it('renders no word again when a layer is switched, by the pointer or by a key', async () => {
    await openApp();
    const changes: string[] = [];
    const watching = new MutationObserver((records) => {
      // Controls and the marks of speakers speak the interface's language, and are no words of the text.
      for (const { type, target, attributeName } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        // What isn't in the window waits for its turn, and says so.
        if (attributeName !== 'data-waits' && !element?.closest('input, span:has(> [popovertarget])'))
          changes.push(type);
      }
    });
    watching.observe(find('article'), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    for (const control of [words, layout('Beside')]) fireEvent.click(control.element());
    await expect.element(translation('s6')).toBeVisible();
    await userEvent.keyboard('wt');
    await expect.element(layout('Off')).toBeChecked();
    await expect.element(words).not.toBeChecked();
    fireEvent.click(page.getByRole('checkbox', { name: 'Donald Lu' }).element());
    await expect.element(page.getByRole('checkbox', { name: 'Donald Lu' })).toBeChecked();
    expect(changes).toEqual([]);
    find('#s1').classList.add('changed');
    await expect.poll(() => changes).toEqual(['attributes']);
    watching.disconnect();
  });
});
