import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { openApp } from '../../open-app.tsx';
import { parkPointer, pointAt } from '../../pointer.ts';

const wordOf = (anchor: string) => find(`[id="${anchor}"] [data-word]`);

const linksOf = (name: string) =>
  page
    .getByRole('dialog', { name })
    .getByRole('link')
    .elements()
    .map(({ textContent }) => textContent);

describe('who is meant', () => {
  beforeEach(async () => {
    await openApp();
    // Where the pointer was left may be a mention of this page.
    await parkPointer();
  });

  it('is told beside the words that are pointed at, without a click, and goes with Escape', async () => {
    const word = wordOf('s10.2-3');
    await pointAt(word);
    const card = page.getByRole('dialog', { name: 'Donald Lu' });
    await expect
      .element(card)
      .toHaveTextContent('Assistant Secretary of State for South and Central Asian Affairs');
    await expect.element(card).toHaveTextContent('here: dem Beamten');
    const { top } = card.element().getBoundingClientRect();
    expect(Math.abs(top - word.getBoundingClientRect().bottom)).toBeLessThan(20);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => card.query()).toBeNull();
  });

  it('can be pointed at itself, and leads to the entry', async () => {
    await pointAt(wordOf('s15.1-1'));
    const card = page.getByRole('dialog', { name: 'Donald Lu' });
    await card.getByRole('link', { name: 'Donald Lu' }).click();
    await expect.poll(() => card.query()).toBeNull();
    await expect.poll(() => document.activeElement?.getAttribute('value')).toBe('Donald_Lu');
  });

  it('is told to the word cursor, aloud where no name is there', async () => {
    find('#s10').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.element(page.getByRole('dialog', { name: 'Donald Lu' })).toBeVisible();
    await expect
      .poll(() => findAll('[role="status"]').map(({ textContent }) => textContent))
      .toContain('Donald Lu');
    expect(document.activeElement?.textContent).toContain('Beamten');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'der Beamte' })).toBeVisible();
    await expect.poll(() => page.getByRole('dialog').elements()).toHaveLength(1);
  });

  it('is told in the card of a word, the innermost first', async () => {
    await page.elementLocator(find('[id="s15.10-12"] [data-word]:last-child')).click();
    await expect.poll(() => linksOf('der Staat')).toEqual(['United States']);
    await userEvent.keyboard('{Escape}');
    await page.elementLocator(wordOf('s4.19-19')).click();
    await expect.poll(() => linksOf('Astana')).toEqual(['Astana', 'Blinken’s visit to Kazakhstan', 'TASS']);
  });
});
