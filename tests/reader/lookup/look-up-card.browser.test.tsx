import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll } from '../../find.ts';
import { openApp, phone, slug, wide } from '../../open-app.tsx';
import { clickAt, clickOn, parkPointer, pointAt } from '../../pointer.ts';
import { card, cardText, cardTitle, focusedWord, litWords, wordIn } from '../text/text-on-page.ts';
import { lookedUpWords } from './looked-up-words.ts';

/** What of it can't be read in the card. */
const missing = (said: readonly string[]) => said.filter((one) => !cardText().includes(one));

const button = (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name });

const press = (name: string) => clickOn(button(name).element());

/** The keys that lead from a sentence to a word of it, from whichever end is nearer. */
function wayTo(sentence: string, form: string): string {
  const words = findAll(`#${sentence} [data-word]`);
  const before = words.indexOf(wordIn(sentence, form));
  const after = words.length - 1 - before;
  if (before < after) return `{ArrowRight>${before + 1}/}`;
  return after === 0 ? '{End}' : `{End}{ArrowLeft>${after}/}`;
}

describe('a word that is looked up', () => {
  it('tells by mouse, in English, what it means, why it has its form, and lights up with all that belongs to it', async () => {
    await openApp();
    for (const { sentence, form, lit, title, english } of lookedUpWords) {
      const message = `${form} in ${sentence}`;
      await clickOn(wordIn(sentence, form));
      await expect.poll(cardTitle, { message }).toBe(title);
      await expect.poll(() => missing(english), { message }).toEqual([]);
      await expect.poll(litWords, { message }).toEqual(lit);
      await userEvent.keyboard('{Escape}');
      await expect.poll(card, { message }).toBeNull();
    }
  });

  it('tells the same by keyboard, in German, and has the focus again when its card is closed', async () => {
    await openApp(`/de/${slug}`);
    await parkPointer();
    for (const { sentence, form, lit, title, german } of lookedUpWords) {
      const message = `${form} in ${sentence}`;
      find(`#${sentence}`).focus();
      await userEvent.keyboard(wayTo(sentence, form));
      await expect.poll(focusedWord, { message }).toBe(form);
      await expect.poll(litWords, { message }).toEqual(lit);
      await userEvent.keyboard('{Enter}');
      await expect.poll(cardTitle, { message }).toBe(title);
      await expect.poll(() => missing(german), { message }).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await expect.poll(card, { message }).toBeNull();
      await expect.poll(focusedWord, { message }).toBe(form);
    }
  });

  it('tells the background of the words that have one, with its sources, and of no other; of a claim, what the record has', async () => {
    await openApp();
    for (const form of ['Caspian', 'Consortium']) {
      await clickOn(wordIn('s17', form));
      await expect.poll(cardText, { message: form }).toContain('Background: In 2023');
      const link = page.getByRole('dialog').getByRole('link', { name: 'KazMunayGas' });
      await expect.element(link).toHaveAttribute('rel', 'external noopener');
      await userEvent.keyboard('{Escape}');
      await expect.poll(card, { message: form }).toBeNull();
    }
    await clickOn(wordIn('s11', 'sei'));
    await expect.poll(cardText).toContain('Compared with the original words: part of this was said.');
    await userEvent.keyboard('{Escape}');
    await clickOn(wordIn('s17', 'hierbei'));
    await expect.poll(cardTitle).toBe('hierbei');
    expect(cardText()).not.toContain('Background');
  });

  it('stays where it is, beside its card, with and without the layers', async () => {
    await openApp();
    // Nothing, glosses, a translation below, glosses and a translation beside.
    for (const [keys, layers] of [
      ['', ''],
      ['w', '?words=1'],
      ['wt', '?translation=below'],
      ['tw', '?words=1&translation=beside'],
    ] as const) {
      const message = `at ${layers}`;
      if (keys !== '') await userEvent.keyboard(keys);
      await expect.poll(() => location.search).toBe(layers);
      const target = wordIn('s6', 'gaben');
      target.scrollIntoView({ block: 'center' });
      const before = target.getBoundingClientRect();
      await clickOn(target);
      const gap = () => {
        const { top, bottom } = card()?.getBoundingClientRect() ?? { top: Infinity, bottom: -Infinity };
        return Math.min(Math.abs(top - before.bottom), Math.abs(before.top - bottom));
      };
      await expect.poll(gap, { message }).toBeLessThan(20);
      // A window scrolls by whole pixels, a layout has parts of them.
      const moved = () => {
        const { left, top } = target.getBoundingClientRect();
        return Math.max(Math.abs(left - before.left), Math.abs(top - before.top));
      };
      await expect.poll(moved, { message }).toBeLessThan(1);
      await userEvent.keyboard('{Escape}');
      await expect.poll(card, { message }).toBeNull();
    }
  });

  it('is closed by a second tap, by a tap elsewhere, by its button, and by another word', async () => {
    await openApp();
    const target = wordIn('s6', 'gaben');
    for (const close of [() => clickOn(target), () => clickAt({ x: 300, y: 860 }), () => press('Close')]) {
      await clickOn(target);
      await expect.element(page.getByRole('dialog', { name: 'bekannt|geben' })).toBeVisible();
      await close();
      await expect.poll(card).toBeNull();
    }
    await clickOn(target);
    await expect.poll(cardTitle).toBe('bekannt|geben');
    // In the same line: any other may be under the card.
    await clickOn(wordIn('s6', 'hohe'));
    await expect.poll(cardTitle).toBe('hoch');
  });

  it('keeps its light while the pointer goes elsewhere', async () => {
    await openApp();
    await clickOn(wordIn('s6', 'bekannt'));
    await expect.poll(cardTitle).toBe('bekannt|geben');
    await expect.poll(litWords).toEqual(['gaben', 'bekannt']);
    await pointAt(wordIn('s6', 'Reise'));
    await expect.poll(litWords).toEqual(['Reise']);
    await parkPointer();
    await expect.poll(litWords).toEqual(['gaben', 'bekannt']);
  });

  it('leads to the next and the previous word, over the end of a sentence, and gives the focus to where the reader has come', async () => {
    await openApp();
    await clickOn(wordIn('s6', 'bekannt'));
    await expect.poll(cardTitle).toBe('bekannt|geben');
    await press('Next word');
    await expect.poll(cardTitle).toBe('der');
    await expect.poll(litWords).toEqual(['Der']);
    await press('Previous word');
    await expect.poll(cardTitle).toBe('bekannt|geben');
    await userEvent.keyboard('{Escape}');
    await clickOn(wordIn('s6', 'hohe'));
    await expect.poll(cardTitle).toBe('hoch');
    await press('Next word');
    await expect.poll(cardTitle).toBe('der Funktionär');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focusedWord).toBe('Funktionäre');
  });

  it('speaks the language of the interface', async () => {
    await openApp(`/de/${slug}`);
    await clickOn(wordIn('s6', 'gaben'));
    await expect.poll(cardText).toContain('trennbar: gaben … bekannt');
  });

  it('shows how its sentence is built', async () => {
    await openApp();
    await clickOn(wordIn('s6', 'gaben'));
    await expect.poll(cardTitle).toBe('bekannt|geben');
    await press('Sentence structure');
    const dialog = page.getByRole('dialog', { name: 'Sentence structure' });
    await dialog.getByText('As a list').click();
    await expect.element(dialog.getByRole('list').first()).toHaveTextContent('Funktionäre');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.poll(focusedWord).toBe('gaben');
  });

  it('leads to the actor if it is a name, and is no vocabulary; a place leads to nobody else', async () => {
    await openApp();
    await clickOn(wordIn('s4', 'Taschkent'));
    await expect.poll(cardText).toContain('Tashkent');
    await expect.element(button(/To the entry/)).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await clickOn(wordIn('s21', 'Lu'));
    await expect.poll(cardText).toContain('Assistant Secretary of State');
    await clickOn(page.getByRole('dialog').getByRole('link', { name: 'Donald Lu' }).element());
    await expect.poll(() => document.activeElement?.getAttribute('value')).toBe('Donald_Lu');
  });

  it('has its card on the same side, however much is unfolded in it', async () => {
    await openApp();
    const word = wordIn('s7', 'Der');
    await clickOn(word);
    await expect.poll(card).not.toBeNull();
    const height = card()?.offsetHeight ?? 0;
    await userEvent.keyboard('{Escape}');
    // Below there is just as much room as it has need of yet.
    const { bottom } = word.getBoundingClientRect();
    window.scrollBy({ top: bottom + height + 12 - window.innerHeight, behavior: 'instant' });
    await clickOn(word);
    await expect.poll(card).not.toBeNull();
    const isBelow = () => (card()?.getBoundingClientRect().top ?? 0) > word.getBoundingClientRect().top;
    const side = isBelow();
    await clickOn(find('[role=dialog] summary'));
    await expect.poll(() => find('[role=dialog] details').hasAttribute('open')).toBe(true);
    await expect.poll(() => card()?.offsetHeight).toBeGreaterThan(height);
    await expect.poll(isBelow).toBe(side);
  });

  it('stays in sight with its card, whatever is switched and however the window is turned', async () => {
    await openApp();
    await clickOn(wordIn('s5', 'plant'));
    await expect.poll(cardTitle).toBe('planen');
    const inSight = () => {
      const found = document.querySelector('#s5 [data-looked-up]')?.getBoundingClientRect();
      const shown = card()?.getBoundingClientRect();
      if (!found || !shown) return 'none';
      const isApart = shown.top >= found.bottom - 1 || shown.bottom <= found.top + 1;
      const isIn = [found, shown].every(({ top, bottom }) => top >= 0 && bottom <= window.innerHeight + 1);
      return isApart && isIn ? 'both' : `${found.top} ${shown.top} of ${window.innerHeight}`;
    };
    for (const key of 'twtwt') {
      await userEvent.keyboard(key);
      await expect.poll(() => findAll('[data-waits]')).toEqual([]);
      await expect.poll(inSight, { message: key }).toBe('both');
    }
    for (const { width, height } of [phone, { width: 844, height: 390 }, { width: 820, height: 1180 }]) {
      await page.viewport(width, height);
      await expect.poll(() => window.innerWidth).toBe(width);
      await expect.poll(inSight, { message: `${width} px wide` }).toBe('both');
    }
  });

  it('has its card in a low window', async () => {
    await openApp(undefined, { viewport: { ...wide, height: 600 } });
    await clickOn(wordIn('s4', 'G20'));
    await expect.poll(cardTitle).toBe('das G20-Außenministertreffen');
    await expect.poll(() => card()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    await expect.poll(() => card()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
  });
});
