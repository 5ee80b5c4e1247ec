import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openApp, phone, slug } from '../../open-app.tsx';
import { clickAt } from '../../pointer.ts';
import { showLayers } from '../../reader/layers/show-layers.ts';
import { onTouchScreen } from '../../touch-screen.ts';
import { onPaper } from './on-paper.ts';
import { askToPrint, dialog, endPrinting, print } from './printing.ts';

const root = document.documentElement;
const printer = () => vi.spyOn(window, 'print').mockReturnValue();

/** The text that is on paper. */
const paper = () => onPaper(() => document.body.innerText);

beforeEach(() => {
  printer();
});
afterEach(() => {
  // Of a test that has left it to the printer.
  window.dispatchEvent(new Event('afterprint'));
  vi.restoreAllMocks();
});

describe('printing', () => {
  it('prints the text only, with the source and the date, and leaves the page as it was', async () => {
    await openApp();
    await print();
    const text = await paper();
    expect(text).toContain('Vor dem Hintergrund des Ukraine-Kriegs wirbt der Westen');
    expect(text).toContain('February 2023');
    expect(text).toMatch(
      /Source: https:\/\/daz\.asia\/blog\/us-aussenminister-blinken-besucht-kasachstan\/\. Printed from http.*\/en\/blinken-astana-2023 on /,
    );
    for (const other of [
      'Against the backdrop',
      'Vocabulary',
      'Key actors',
      'Sections',
      'Timeline',
      'Added in',
    ])
      expect(text).not.toContain(other);
    await endPrinting();
    expect(document.adoptedStyleSheets.length).toBe(0);
    await expect.element(page.getByRole('button', { name: 'Sections' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  });

  it('prints what is wanted with it, and nothing else', async () => {
    const first = [
      ['Word glosses', 'against the backdrop of'],
      ['Facing translation', 'Against the backdrop of the war in Ukraine, the West'],
      ['Key actors', 'claims: 9–12, 14–16, 21'],
      ['Background notes', 'Caspian Pipeline Consortium (17)', 'In 2023 Russia held'],
    ] as const;
    const second = [
      ['Plain German', 'In der Ukraine ist Krieg.', 'Indented and smaller: each sentence once more'],
      ['Who said this?', 'Between dotted lines: what', 'What was really said', 'Sentence 9: said otherwise'],
      ['Vocabulary', 'are based on german-pos-dict (Morphy, korrekturen.de)'],
      // Of a source of the key actors, too.
      ['Link addresses as footnotes'],
    ] as const;
    const printed = async (parts: readonly (readonly [part: string, ...said: readonly string[]])[]) => {
      await print(parts.map(([part]) => part));
      const text = await paper();
      await endPrinting();
      printer().mockClear();
      return text;
    };
    await openApp();
    const [one, other] = [await printed(first), await printed(second)];
    const where = (said: string) => [one.includes(said), other.includes(said)];
    for (const [part, ...texts] of first)
      for (const said of texts) expect(where(said), `${part}: ${said}`).toEqual([true, false]);
    for (const [part, ...texts] of second)
      for (const said of texts) expect(where(said), `${part}: ${said}`).toEqual([false, true]);
    for (const said of ['Ereignisse in der Ukraine', 'Added in this edition, with sources'])
      expect(one).toContain(said);
    for (const said of ['https://kz.usembassy.gov/c51/', 'The centerpiece of that two-day visit'])
      expect(other).toContain(said);
    for (const text of [one, other]) expect(text).toContain('About this printout');
  });

  it('prints the vocabulary of all sections, in order, by dictionary form, with gloss and place', async () => {
    await openApp();
    await print(['Vocabulary']);
    const lines = await onPaper(() =>
      [...document.querySelectorAll<HTMLElement>('dl > div')]
        .filter((entry) => entry.checkVisibility())
        .map((entry) => entry.innerText.split(/\s*\n\s*/).join(' | ')),
    );
    expect(lines[0]).toBe('vor dem Hintergrund (+ Gen.) | against the backdrop (of) | 1');
    const parts = 'gibt bekannt, gab bekannt, hat bekanntgegeben (etwas)';
    expect(lines).toContain(`bekannt|geben ${parts} | to announce, to make known (here: released) | 6`);
    expect(lines).toContain(`bekannt|geben ${parts} | to announce, to make known | 19`);
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    expect(at('der Ukraine-Krieg')).toBeLessThan(at('die Stärkung'));
    expect(at('die Stärkung')).toBeLessThan(at('die Sanktion'));
    expect(lines.some((line) => /^(?:der|die|das|und|Blinken) \|/.test(line))).toBe(false);
  });

  it('begins with the layers that are on', async () => {
    await openApp(`/en/${slug}?words=1&translation=below&simple=1`);
    await askToPrint();
    const checked = dialog
      .getByRole('checkbox', { checked: true })
      .elements()
      .map((box) => box.parentElement?.textContent);
    expect(checked).toEqual(['Word glosses', 'Plain German', 'Facing translation']);
  });

  it('has a gloss under the words that the reader has it under', async () => {
    await openApp(`/en/${slug}?words=1`);
    for (const [glossed, common] of [
      ['all', true],
      ['100', false],
      ['harder', false],
    ] as const) {
      await showLayers(`?words=1&glosses=${glossed}`);
      await print();
      const glosses = Array.from(document.querySelectorAll('rt'), ({ textContent }) => textContent);
      expect(glosses, glossed).toContain('against the backdrop of');
      expect(glosses.includes('and'), glossed).toBe(common);
      await endPrinting();
      printer().mockClear();
    }
  });

  it.each([
    [
      'lets no page print',
      () => {
        throw new Error('No printing here');
      },
    ],
    ['has no way to print', undefined],
  ])('says so where the browser %s, and leaves the page as it was', async (_, printing) => {
    await openApp();
    vi.stubGlobal('print', printing);
    await askToPrint();
    fireEvent.click(dialog.getByRole('button', { name: 'Print', exact: true }).element());
    await expect.element(page.getByRole('alert')).toHaveTextContent('blocked printing');
    expect(root.dataset.printing).toBeUndefined();
    expect(document.adoptedStyleSheets.length).toBe(0);
    await expect.element(page.getByText('Printed from')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await askToPrint();
  });

  it('stays set for paper on a phone until it is touched: some tell of the end before the sheets are made', async () => {
    await onTouchScreen();
    await openApp(`/en/${slug}`, { viewport: phone });
    await print();
    window.dispatchEvent(new Event('afterprint'));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(root.dataset.printing).toBe('');
    await expect(paper()).resolves.toContain('Printed from');
    await clickAt({ x: 20, y: 400 });
    await expect.element(root).not.toHaveAttribute('data-printing');
    await expect.element(page.getByText('Printed from')).not.toBeInTheDocument();
  });

  it('goes with Escape, gives the focus back, and ends nothing else', async () => {
    await openApp(`/en/${slug}?actor=Donald_Lu`);
    const before = page.getByRole('button', { name: 'More' }).element();
    before.focus();
    await askToPrint();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(before).toHaveFocus();
    await expect.element(page.getByRole('region', { name: 'Step through the mentions' })).toBeVisible();
  });
});

describe('what the browser prints by itself', () => {
  it('has the layers that are on, all laid out, no translation parted from its sentence, and nothing to operate', async () => {
    await openApp(`/en/${slug}?words=1&translation=below&claims=1`);
    const styles = (selector: string, property: string) => [
      ...new Set(
        Array.from(document.querySelectorAll(selector), (one) =>
          getComputedStyle(one).getPropertyValue(property),
        ),
      ),
    ];
    const drawn = () => styles('article > section', 'content-visibility');
    expect(drawn()).toEqual(['auto']);
    const printed = await onPaper(() => ({
      drawn: drawn(),
      breaks: styles('article [data-translation-of]', 'break-before'),
      text: document.body.innerText,
    }));
    expect(printed).toMatchObject({ drawn: ['visible'], breaks: ['avoid'] });
    for (const layer of ['against the backdrop of', 'Against the backdrop', 'Donald Lu', 'Timeline', 'Map'])
      expect(printed.text).toContain(layer);
    for (const control of ['Word glosses', 'Read aloud', 'Print…', 'Sections'])
      expect(printed.text).not.toContain(control);
  });
});
