import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { announced, find, findAll } from '../../find.ts';
import { openApp, phone, slug, wide } from '../../open-app.tsx';
import { clickOn, dragPointer, middleOf } from '../../pointer.ts';
import { names } from '../layers/names-of-controls.ts';
import { showLayers } from '../layers/show-layers.ts';
import {
  card,
  isSeen,
  openerOf,
  plainGermanOf,
  plainGermanRange,
  translated,
  translationOf,
  wordIn,
} from './text-on-page.ts';

const path = `/en/${slug}`;
const control = page.getByRole('switch', { name: names.en.simple });

/** The sentences whose plain German is to be seen. */
const simplified = () =>
  findAll('[data-simple-of]')
    .filter(isSeen)
    .map(({ dataset }) => dataset.simpleOf);

const box = (element: Element) => element.getBoundingClientRect();

/** Where something is once the next frame has been drawn. */
function nextTop(top: () => number): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(top())));
  });
}

describe('plain German', () => {
  it.each(['en', 'de'] as const)(
    'is laid below each sentence by a key and a control, and said, in %s',
    async (language) => {
      await openApp(`/${language}/${slug}`);
      const sentences = findAll('[data-sentence]').map(({ id }) => id);
      await expect.poll(simplified).toEqual([]);
      await userEvent.keyboard('e');
      // Of the author's sign there is nothing plainer.
      await expect.poll(simplified).toEqual(sentences.slice(0, -1));
      await expect.poll(() => location.search).toBe('?simple=1');
      await expect.poll(announced).toContain(names[language].simple);
      const own = page.getByRole('switch', { name: names[language].simple });
      await expect.element(own).toBeChecked();
      expect(box(plainGermanOf('s4')).top).toBeGreaterThanOrEqual(box(find('#s4')).bottom - 4);
      await own.click();
      await expect.poll(simplified).toEqual([]);
      await expect.poll(() => location.search).toBe('');
    },
  );

  it('tells who hears it what it is, and is German, but not set as the article or its English', async () => {
    await openApp(`${path}?simple=1&translation=below`);
    const plain = plainGermanOf('s1');
    expect(plain.lang).toBe('de-simple');
    expect(plain.textContent).toMatch(/^In plain German: In der Ukraine ist Krieg\. /);
    const [own, english, german] = [plain, translationOf('s1'), find('#s1')].map((one) =>
      getComputedStyle(one),
    );
    expect(own?.fontFamily).toBe(german?.fontFamily);
    expect(own?.fontFamily).not.toBe(english?.fontFamily);
    expect(Number.parseFloat(own?.fontSize ?? '')).toBeLessThan(Number.parseFloat(german?.fontSize ?? ''));
    expect(own?.color).not.toBe(german?.color);
    // Before the English, below a sentence and a heading.
    for (const id of ['s1', 's7']) {
      expect(box(plainGermanOf(id)).top, id).toBeGreaterThanOrEqual(box(find(`#${id}`)).bottom - 4);
      expect(box(translationOf(id)).top, id).toBeGreaterThanOrEqual(box(plainGermanOf(id)).bottom);
      expect(Math.abs(box(plainGermanOf(id)).left - box(translationOf(id)).left), id).toBeLessThan(2);
    }
    expect(find('#s7').closest('h2')?.contains(plainGermanOf('s7'))).toBe(false);
  });

  it('leaves the English beside its sentence, with claims and glosses too', async () => {
    await openApp(path);
    for (const others of ['', '&claims=1', '&words=1']) {
      await showLayers(`?simple=1&translation=beside${others}`);
      await expect.poll(() => findAll('[data-waits]').length).toBe(0);
      const rows = ['s1', 's2', 's3', 's4', 's7', 's8', 's9', 's10'];
      for (const id of rows) {
        const [german, plain, english] = [find(`#${id}`), plainGermanOf(id), translationOf(id)].map(box);
        if (!german || !plain || !english) throw new Error(`${id} is not whole`);
        expect(plain.top, `${id} ${others}`).toBeGreaterThanOrEqual(german.bottom - 8);
        expect(plain.right, id).toBeLessThanOrEqual(english.left);
        expect(english.top, id).toBeLessThan(german.bottom);
      }
      // The next sentence begins below both.
      for (const [id, next] of [
        ['s1', 's2'],
        ['s9', 's10'],
      ] as const) {
        const end = Math.max(box(plainGermanOf(id)).bottom, box(translationOf(id)).bottom);
        expect(box(find(`#${next}`)).top, next).toBeGreaterThanOrEqual(end);
      }
    }
  });

  it('leaves it to the reader to open the English of one sentence, below it', async () => {
    await openApp(`${path}?simple=1`);
    for (const id of ['s4', 's7']) {
      await clickOn(openerOf(id));
      await expect.poll(translated).toContain(id);
      expect(box(translationOf(id)).top, id).toBeGreaterThanOrEqual(box(plainGermanOf(id)).bottom);
    }
    await clickOn(openerOf('s4'));
    await expect.poll(translated).toEqual(['s7']);
  });

  it('makes no line of the article higher, and comes back off without a trace', async () => {
    await openApp(path);
    const height = () => box(find('#auftakt')).height;
    const before = height();
    const first = box(wordIn('s1', 'Ukraine')).height;
    await userEvent.keyboard('e');
    await expect.poll(height).toBeGreaterThan(before);
    expect(box(wordIn('s1', 'Ukraine')).height).toBe(first);
    await userEvent.keyboard('e');
    await expect.poll(height).toBe(before);
  });

  it('is no text of the article: none of its words is looked up, and a selection passes over it', async () => {
    await openApp(`${path}?simple=1`);
    await clickOn(plainGermanOf('s2'));
    await expect.poll(card).toBeNull();
    expect(findAll('[data-simple-of] [data-word]')).toEqual([]);
    // Both within the window, clear of the bar.
    find('#s3').scrollIntoView({ block: 'center', behavior: 'instant' });
    await expect
      .poll(async () => Math.abs(box(find('#s3')).top - (await nextTop(() => box(find('#s3')).top))))
      .toBe(0);
    const selected = () => getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '';
    await dragPointer(middleOf(wordIn('s2', 'Der')), middleOf(wordIn('s3', 'besucht')));
    await expect.poll(selected).toContain('Länder treffen.');
    expect(selected()).not.toContain('trifft diese Woche');
    // What quotes a selection stands beside it, here over the plain German, and is gone with it.
    const quoting = page.getByRole('button', { name: 'Quote', exact: true });
    await expect.element(quoting).toBeVisible();
    getSelection()?.removeAllRanges();
    await expect.element(quoting).not.toBeInTheDocument();
    // Begun in it, it passes over the article.
    const [from, to] = [plainGermanRange('s2', 'trifft'), plainGermanRange('s3', 'Kasachstan')];
    await dragPointer(middleOf(from), middleOf(to));
    await expect.poll(selected).toContain('Am Dienstag');
    expect(selected()).not.toContain('zum ersten Mal in seiner Amtszeit');
  });

  it('keeps the sentence that is read where it is', async () => {
    await openApp(path);
    const sentence = find('#s12');
    const { top: from, height } = box(sentence);
    window.scrollBy({ top: from + height / 2 - window.innerHeight / 2, behavior: 'instant' });
    const top = () => box(sentence).top;
    // What has come into sight is laid out, and the window has come to rest.
    await expect.poll(() => Math.abs(top() - window.innerHeight / 2)).toBeLessThan(200);
    await expect.poll(async () => Math.abs(top() - (await nextTop(top)))).toBe(0);
    const before = top();
    for (const isOn of [true, false]) {
      await userEvent.keyboard('e');
      await expect.poll(() => simplified().includes('s12')).toBe(isOn);
      await expect.poll(() => Math.abs(top() - before)).toBeLessThanOrEqual(2);
    }
  });
});

describe('the control of plain German', () => {
  it.each([
    ['the bar of a wide page', wide],
    ['the menu of a page between', { width: 1000, height: 800 }],
    ['the menu of a phone', phone],
  ] as const)('is in %s, once', async (where, viewport) => {
    await openApp(path, { viewport });
    const seen = () => control.elements().length;
    await expect.poll(seen).toBe(viewport === wide ? 1 : 0);
    fireEvent.click(page.getByRole('button', { name: 'More' }).element());
    const menu = page.getByRole('dialog', { name: 'More' });
    await expect.element(menu).toBeVisible();
    await expect.poll(seen, { message: where }).toBe(1);
    if (viewport === wide) return;
    await menu.getByRole('switch', { name: names.en.simple }).click();
    await expect.poll(simplified).toContain('s1');
  });
});
