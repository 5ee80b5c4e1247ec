import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findAll } from '../../find.ts';
import { openApp, phone, slug } from '../../open-app.tsx';
import { clickOn } from '../../pointer.ts';
import { overhang, showLayers } from '../layers/show-layers.ts';
import { wordIn } from './text-on-page.ts';

const layers = [
  '',
  '?words=1',
  '?translation=below',
  '?translation=beside',
  '?words=1&translation=beside&actor=Antony_Blinken,Kyrgyzstan',
  '?claims=1&marks=1&actor=Donald_Lu',
];

/** The names of the controls that the window's edge cuts. */
function cutControls(): readonly string[] {
  return Array.from(document.querySelectorAll('header :is(button, label, a)'))
    .filter((control) => control.checkVisibility())
    .filter((control) => {
      const { left, right } = control.getBoundingClientRect();
      return right > window.innerWidth + 1 || left < -1;
    })
    .map(({ textContent }) => textContent);
}

/** The words of the page, and its glosses, that the window's edge cuts. */
function cutText(): readonly string[] {
  return findAll(
    'main :is([data-word], :is([data-word], [data-run]) > [inert], h1, [data-translation-of])',
  ).flatMap((element) => {
    const text = new Range();
    text.selectNodeContents(element);
    const isCut = [...text.getClientRects()].some(({ left, right }) => right > window.innerWidth || left < 0);
    return isCut ? element.textContent : [];
  });
}

describe('a small or enlarged page', () => {
  it.each(['en', 'de'])(
    'has no sideways scrolling at 320 px, and cuts no control, in %s',
    async (language) => {
      await openApp(`/${language}/${slug}`, { viewport: { width: 320, height: 256 } });
      expect(window.innerWidth).toBe(320);
      for (const query of layers) {
        await showLayers(query);
        expect(overhang(), query).toBeLessThanOrEqual(0);
        expect(cutControls(), query).toEqual([]);
      }
    },
  );
});

describe('the card of a word in a low window', () => {
  it.each([
    ['a page enlarged four times', 320, 400],
    ['a phone on its side', 720, 330],
  ])('shows what the word means: on %s', async (_, width, height) => {
    await openApp(`/en/${slug}`, { viewport: { width, height } });
    // As large as a finger needs them.
    document.documentElement.style.setProperty('--control', '2.75rem');
    await clickOn(wordIn('s6', 'vorab'));
    const card = page.getByRole('dialog');
    await expect.element(card.getByRole('button', { name: 'Save' })).toBeInTheDocument();
    const meaning = card.getByText('in advance', { exact: true });
    const covers = () => {
      const { left, top, bottom } = meaning.element().getBoundingClientRect();
      return [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 2, y)?.textContent);
    };
    await expect.poll(covers).toEqual(['in advance', 'in advance']);
  });
});

describe('large text in a narrow column', () => {
  it.each([
    [320, [1.4, 2]],
    [390, [1.6, 2]],
  ])('is cut nowhere: at %i px, %j times as large', async (width, sizes) => {
    await openApp(`/en/${slug}`, { viewport: { width, height: 844 } });
    for (const section of findAll('article section')) section.style.contentVisibility = 'visible';
    for (const query of layers) {
      await showLayers(query);
      await expect.poll(() => findAll('[data-waits]').length).toBe(0);
      for (const size of sizes) {
        document.documentElement.style.setProperty('--size', String(size));
        expect(cutText(), `${query} ${size}`).toEqual([]);
      }
    }
  });
});

describe('on a phone', () => {
  it('beside becomes below', async () => {
    await openApp(`/en/${slug}?translation=beside`, { viewport: phone });
    const sentence = document.getElementById('s3')?.getBoundingClientRect();
    const translation = document.querySelector('[data-translation-of="s3"]')?.getBoundingClientRect();
    expect(translation?.height).toBeGreaterThan(0);
    expect(translation?.top).toBeGreaterThan((sentence?.bottom ?? Number.NaN) - 4);
  });

  it('the bar goes while the reader scrolls down and comes back when they scroll up', async () => {
    await openApp(`/en/${slug}`, { viewport: phone });
    const bar = () => document.querySelector('[data-bar] > div')?.getBoundingClientRect();
    expect(bar()?.bottom).toBeLessThanOrEqual(phone.height + 1);
    const text = page.getByRole('main');
    await text.wheel({ delta: { y: 600 } });
    await expect.poll(() => bar()?.top).toBeGreaterThanOrEqual(phone.height);
    await text.wheel({ delta: { y: -200 } });
    await expect.poll(() => bar()?.bottom).toBeLessThanOrEqual(phone.height + 1);
  });
});
