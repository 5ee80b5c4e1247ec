import { cleanup, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { announced, find, findAll, heightInWindow } from '../../find.ts';
import { openApp, phone, slug } from '../../open-app.tsx';
import { clickOn } from '../../pointer.ts';
import { onTouchScreen } from '../../touch-screen.ts';
import { cardTitle, focusedWord, wordIn } from '../text/text-on-page.ts';

const bar = (name = 'Step through the mentions') => page.getByRole('region', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.id;

/** Opens the article with actors who are chosen, ready to be stepped through. */
async function openWith(actors: string, language = 'en'): Promise<void> {
  await openApp(`/${language}/${slug}?actor=${actors}`);
  await expect.element(find('[data-steps]')).toBeVisible();
}

describe('stepping through mentions', () => {
  it('goes through all of an actor by key, lands mid-screen, and says once which of how many', async () => {
    await openWith('Donald_Lu');
    const anchors = ['s9.20-28', 's10.2-3', 's14.2-3', 's15.1-1', 's17.1-1', 's21.1-1'];
    for (const [index, anchor] of anchors.entries()) {
      await userEvent.keyboard('n');
      await expect.poll(() => [focused(), announced()]).toEqual([anchor, `${index + 1} of 6`]);
      const mention = find(`[id="${anchor}"]`);
      await expect.poll(() => heightInWindow(mention)).toBeGreaterThan(0.2);
      expect(heightInWindow(mention)).toBeLessThan(0.6);
    }
    await userEvent.keyboard('{Shift>}N{/Shift}');
    await expect.poll(() => [focused(), announced()]).toEqual(['s17.1-1', '5 of 6']);
    await userEvent.keyboard('nn');
    await expect.poll(() => [focused(), announced()]).toEqual(['s9.20-28', '1 of 6']);
  });

  it('marks the mention at hand alike, whether a key or the mouse has led to it', async () => {
    await openWith('Donald_Lu');
    const outline = (anchor: string) => () => {
      const { outlineStyle, outlineWidth } = getComputedStyle(find(`[id="${anchor}"] > [data-name]`));
      return `${outlineStyle} ${outlineWidth}`;
    };
    expect(outline('s9.20-28')()).toContain('none');
    await userEvent.keyboard('n');
    await expect.poll(outline('s9.20-28')).toBe('solid 2px');
    await clickOn(bar().getByRole('button', { name: 'Next' }).element());
    await expect.poll(outline('s10.2-3')).toBe('solid 2px');
    await expect.poll(outline('s9.20-28')).toContain('none');
  });

  it('has begun as soon as somebody is chosen, before their places are listed', async () => {
    await openApp();
    fireEvent.click(page.getByRole('checkbox', { name: 'Donald Lu' }).element());
    // React has heard of it, and has drawn nothing that may come later.
    await Promise.resolve();
    press('n');
    await expect.poll(() => [focused(), announced()]).toEqual(['s9.20-28', '1 of 6']);
  });

  it.each([
    ['en', '', 'Choose an actor first; then n goes from mention to mention.'],
    ['de', '', 'Zuerst einen Akteur auswählen; dann führt n von Nennung zu Nennung.'],
    ['en', '?actor=Nobody', 'The text does not mention the chosen actor.'],
  ])('says what to do where nobody is chosen, in %s%s', async (language, search, said) => {
    await openApp(`/${language}/${slug}${search}`);
    const alert = page.getByRole('alert');
    for (const keys of ['n', '{Shift>}n{/Shift}']) {
      await userEvent.keyboard(keys);
      await expect.element(alert).toHaveTextContent(said);
      await userEvent.keyboard('{Escape}');
      await expect.element(alert).not.toBeInTheDocument();
    }
    expect(location.hash).toBe('');
  });

  it('leaves the cursor on the word whose card was open, where nobody is chosen', async () => {
    await openApp();
    await clickOn(wordIn('s6', 'gaben'));
    await expect.poll(cardTitle).toBe('bekannt|geben');
    await userEvent.keyboard('n');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.poll(focusedWord).toBe('gaben');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(focusedWord).not.toBe('gaben');
  });

  it('ends with Escape on the sentence, where the reader is, and the next Escape leads out of the text', async () => {
    await openWith('Donald_Lu');
    await userEvent.keyboard('n');
    await expect.poll(() => [focused(), announced()]).toEqual(['s9.20-28', '1 of 6']);
    const scrolled = window.scrollY;
    expect(scrolled).toBeGreaterThan(0);
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('s9');
    await expect.poll(() => findAll('[data-steps]')).toEqual([]);
    await expect.poll(() => location.search).toBe('');
    await expect.element(page.getByRole('checkbox', { name: 'Donald Lu' })).not.toBeChecked();
    expect(window.scrollY).toBe(scrolled);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.closest('article') ?? null).toBeNull();
  });

  it('leads the cursor there: the keys of the text go on from a mention', async () => {
    await openWith('Donald_Lu');
    await userEvent.keyboard('n');
    await expect.poll(focused).toBe('s9.20-28');
    const first = find('[id="s9.20-28"] [data-word]');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(first).toHaveFocus();
    await userEvent.keyboard('n');
    await expect.poll(focused).not.toBe('');
    await expect.poll(announced).toBe('2 of 6');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => findAll('[role="dialog"]:popover-open')).toEqual([]);
  });

  it('leaves Escape to a word first: from there the key leads to the sentence', async () => {
    await openWith('Donald_Lu');
    find('#s3').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => document.activeElement?.matches('#s3 [data-word]')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('s3');
    expect(findAll('[data-steps]')).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => findAll('[data-steps]')).toEqual([]);
  });

  it('is ended by its button, and the focus isn’t lost', async () => {
    await openWith('Donald_Lu');
    await bar().getByRole('button', { name: 'Next' }).click();
    await expect.poll(focused).toBe('s9.20-28');
    bar().getByRole('button', { name: 'End' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => findAll('[data-steps]')).toEqual([]);
    expect(document.activeElement?.closest('article')).not.toBeNull();
  });

  it('steps through the collective mentions of a country that is only meant with others', async () => {
    await openWith('Kyrgyzstan', 'de');
    const german = bar('Von Stelle zu Stelle');
    const next = german.getByRole('button', { name: 'Weiter' });
    for (const place of ['1 von 8', '2 von 8', '3 von 8']) {
      fireEvent.click(next.element());
      await expect.element(german).toHaveTextContent(place);
    }
    expect(find('article :target').innerText).toBe('der zentralasiatischen Länder');
  });

  it('covers nothing that is read on a phone, and adds nothing to the history; a card leads to the entry in the sheet', async () => {
    await onTouchScreen();
    await openApp(`/en/${slug}?actor=Antony_Blinken`, { viewport: phone });
    await expect.element(bar()).toBeVisible();
    const entries = history.length;
    const room = () => {
      const mention = find('article :target').getClientRects()[0];
      return find('[data-steps]').getBoundingClientRect().top - (mention?.bottom ?? Number.NaN);
    };
    for (let step = 1; step <= 5; step += 1) {
      await bar().getByRole('button', { name: 'Next' }).click();
      await expect.element(bar()).toHaveTextContent(`${step} of `);
      await expect.poll(room).toBeGreaterThan(0);
    }
    expect(history.length).toBe(entries);
    await clickOn(wordIn('s10', 'Beamten'));
    await page.getByRole('dialog').getByRole('link', { name: 'Donald Lu' }).click();
    await expect.element(page.getByRole('complementary', { name: 'Key actors' })).toBeVisible();
    const box = page.getByRole('checkbox', { name: 'Donald Lu' });
    await expect.element(box).toHaveFocus();
    await expect.element(box).toBeInViewport();
  });

  it('follows a link of the list, and goes on from there', async () => {
    await openWith('Donald_Lu');
    const lu = page.elementLocator(find('aside [data-actor="Donald_Lu"]'));
    await lu.getByText('6 mentions').click();
    await lu.getByRole('link', { name: 'Er verdeutlichte das …' }).click();
    await expect.element(bar()).toHaveTextContent('4 of 6');
    press('n');
    await expect.poll(focused).toBe('s17.1-1');
  });

  it('steps through what somebody claims', async () => {
    await openWith('Donald_Lu');
    await bar().getByRole('combobox').selectOptions('8 claims');
    for (const place of ['1 of 8', '2 of 8']) {
      press('n');
      await expect.poll(announced).toBe(place);
    }
    expect(focused()).toBe('s10');
  });
});

describe('the bar of a tour', () => {
  const isAtop = (button: Element) => () => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };

  it('can be used beside the sheet of a phone, and so can what closes the sheet, however far that is scrolled', async () => {
    await openApp(`/en/${slug}?actor=Donald_Lu`, { viewport: phone });
    await page.getByRole('button', { name: 'Actors' }).click();
    const sheet = page.getByRole('complementary', { name: 'Key actors' });
    await expect.element(sheet).toBeVisible();
    sheet.element().scrollTop = 600;
    await expect.poll(isAtop(sheet.getByRole('button', { name: 'Close' }).element())).toBe(true);
    const next = bar().getByRole('button', { name: 'Next' });
    await expect.poll(isAtop(next.element())).toBe(true);
    await clickOn(next.element());
    await expect.poll(announced).toBe('1 of 6');
  });

  it('covers nothing at the end of the column', async () => {
    await openWith('Donald_Lu');
    const column = find('#actors');
    column.scrollTop = column.scrollHeight;
    const end = column.firstElementChild?.nextElementSibling;
    await expect
      .poll(() => end?.getBoundingClientRect().bottom)
      .toBeLessThan(bar().element().getBoundingClientRect().top);
  });
});

describe('two actors', () => {
  it('lead through the sentences in which both are meant', async () => {
    await openWith('Antony_Blinken,Kazakhstan');
    const heading = page.getByRole('heading', { name: 'Antony Blinken and Kazakhstan' });
    await expect.element(heading).toBeVisible();
    const shared = heading.element().closest('details');
    // Folded: it pushes nobody out of sight.
    expect(shared?.open).toBe(false);
    expect(shared?.textContent).toContain('Together in 4 sentences');
    // By name in s2, s3 and s5, as one of the C5+1 in s10.
    const links = [...(shared?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#s2', '#s3', '#s5', '#s10']);
    for (const place of ['1 of 4', '2 of 4']) {
      press('n');
      await expect.poll(announced).toBe(place);
    }
    expect(focused()).toBe('s3');
  });

  it('are told that no sentence speaks of both', async () => {
    await openWith('Moscow,Transneft');
    await expect.element(page.getByText('No sentence mentions them all.')).toBeVisible();
    await expect.element(bar().getByRole('combobox')).toHaveValue('Moscow');
  });
});

describe('the switch of marks', () => {
  it('underlines all mentions by kind, and is remembered', async () => {
    await openApp();
    const lines = () =>
      findAll('article [data-mention] > :first-child').map((name) => {
        const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(name);
        return `${name.parentElement?.dataset.kind} ${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
      });
    const sorts = (part: (line: string) => string) => new Set(lines().map(part));
    expect(sorts((line) => line.split(' ')[1] ?? '')).toEqual(new Set(['none']));
    await page.getByRole('switch', { name: 'Mark actors in the text' }).click();
    // One look for each kind, and no two kinds have the same.
    await expect.poll(() => [...sorts((line) => line)]).toHaveLength(6);
    expect(sorts((line) => line.split(' ').slice(1).join(' ')).size).toBe(6);
    cleanup();
    await openApp(`/de/${slug}`);
    await expect.element(page.getByRole('switch', { name: 'Akteure im Text markieren' })).toBeChecked();
    await expect.poll(() => location.search).toBe('?marks=1');
  });
});
