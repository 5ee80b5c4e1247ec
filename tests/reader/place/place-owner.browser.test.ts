import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { hasTurns } from '#reader/place/lay-out-in-turns.ts';
import type { PlaceOwner } from '#reader/place/place-owner.ts';
import { beginPlace } from '../layers/begin-store.ts';

const windowHeight = 800;

/** Draws a page of ten sections, each of four sentences that are 100 pixels high, and puts the first `top` pixels down. */
function drawPage(): void {
  const sentence = (id: number) => `<p style="margin: 0"><span id="s${id}" data-sentence>Satz.</span></p>`;
  const section = (number: number) =>
    `<section id="x${number}">${[1, 2, 3, 4].map((one) => sentence(4 * number + one)).join('')}</section>`;
  document.body.innerHTML = `<article id="article">${Array.from({ length: 10 }, (_, number) => section(number)).join('')}</article>`;
}

const style = new CSSStyleSheet();
style.replaceSync(`
  html { overflow-anchor: none; scroll-behavior: auto !important }
  body { margin: 0 }
  [data-sentence] { display: block; height: 100px; scroll-margin-block-start: 200px }
  [data-tall] [data-sentence] { height: 160px }
  section[data-late] { padding-block-start: 90px }
`);

let place: PlaceOwner;

beforeEach(async () => {
  await page.viewport(1000, windowHeight);
  document.adoptedStyleSheets.push(style);
  drawPage();
  window.scrollTo(0, 0);
  place = beginPlace();
  onTestFinished(async () => {
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(style), 1);
    document.documentElement.removeAttribute('data-tall');
    await page.viewport(1440, 900);
  });
});

const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const makeTall = (tall: boolean) => () => {
  document.documentElement.toggleAttribute('data-tall', tall);
};
/** Scrolls as a reader does, and waits until that is over. */
async function readOnTo(top: number): Promise<void> {
  window.dispatchEvent(new Event('wheel'));
  window.scrollTo(0, top);
  await frames();
}

describe('the reader’s place', () => {
  it('is the sentence in the middle of the window, which stays while the text is set anew', async () => {
    await readOnTo(1010);
    // 1,010 pixels down, the middle is at 1,410: s15 begins at 1,400.
    const before = topOf('s15');
    place.keep(makeTall(true));
    expect(topOf('s15')).toBe(before);
    expect(window.scrollY).toBeGreaterThan(1500);
  });

  it('is the top of the page where that hasn’t been scrolled', async () => {
    place.keep(makeTall(true));
    document.getElementById('x0')?.toggleAttribute('data-late', true);
    await expect.poll(hasTurns).toBe(false);
    await frames();
    expect(window.scrollY).toBe(0);
  });

  it('is at the top of the page the cursor, where that could leave the window', async () => {
    const sentence = document.getElementById('s8');
    sentence?.setAttribute('tabindex', '-1');
    sentence?.focus({ preventScroll: true });
    const before = topOf('s8');
    expect(before).toBe(700);
    place.keep(makeTall(true));
    await frames();
    expect(topOf('s8')).toBe(before);
  });

  it('is the same back and forth, so that nothing has moved in the end', async () => {
    await readOnTo(1030);
    for (let times = 0; times < 3; times += 1) {
      place.keep(makeTall(true));
      await frames();
      // A control that is pressed isn't a scrolling.
      window.dispatchEvent(new PointerEvent('pointerdown'));
      place.keep(makeTall(false));
      await frames();
    }
    expect(window.scrollY).toBe(1030);
  });

  it('is kept while what stands above it is laid out late, until the reader acts', async () => {
    await readOnTo(1010);
    place.keep(makeTall(true));
    const before = topOf('s15');
    const grow = (id: string) => document.getElementById(id)?.toggleAttribute('data-late', true);
    grow('x0');
    await expect.poll(() => topOf('s15')).toBe(before);
    await expect.poll(hasTurns).toBe(false);
    window.dispatchEvent(new KeyboardEvent('keydown'));
    grow('x1');
    await frames();
    expect(topOf('s15')).toBe(before + 90);
  });

  it('is kept under a press while sections are laid out in turns, and let go after the last', async () => {
    await readOnTo(1010);
    place.keep(makeTall(true));
    const before = topOf('s15');
    window.dispatchEvent(new PointerEvent('pointerdown'));
    document.getElementById('x0')?.toggleAttribute('data-late', true);
    await expect.poll(() => topOf('s15')).toBe(before);
    await expect.poll(hasTurns).toBe(false);
    document.getElementById('x1')?.toggleAttribute('data-late', true);
    await frames();
    expect(topOf('s15')).toBe(before + 90);
  });

  it('is where a key has scrolled to, though sections are still laid out in turns', async () => {
    await readOnTo(1010);
    place.keep(makeTall(true));
    window.dispatchEvent(new KeyboardEvent('keydown'));
    document.getElementById('x0')?.toggleAttribute('data-late', true);
    window.scrollBy(0, 700);
    const before = topOf('s15');
    await frames();
    await expect.poll(hasTurns).toBe(false);
    expect(topOf('s15')).toBe(before);
  });

  it('is another where the reader has scrolled to', async () => {
    await readOnTo(1010);
    place.keep(makeTall(true));
    await readOnTo(400);
    const held = topOf('s5');
    expect(Math.abs(held + 80 - windowHeight / 2)).toBeLessThanOrEqual(160);
    place.keep(makeTall(false));
    expect(topOf('s5')).toBe(held);
  });

  it('is where the reader has come to rest, though nothing was switched', async () => {
    await readOnTo(1010);
    // Once the window has been still for as long as the owner waits.
    await expect
      .poll(async () => {
        const before = topOf('s15');
        document.getElementById('x0')?.toggleAttribute('data-late');
        await frames();
        return topOf('s15') - before;
      })
      .toBe(0);
  });

  it('is where a jump lands, however the layout changes while it is on its way', async () => {
    const target = document.getElementById('s30');
    place.expect(target);
    target?.scrollIntoView();
    await frames();
    // What stands above is higher than it was when the jump began.
    document.getElementById('x2')?.toggleAttribute('data-late', true);
    await expect.poll(() => topOf('s30')).toBe(200);
  });

  it('is where a link leads, and not if the reader scrolls on before', async () => {
    document.body.insertAdjacentHTML('afterbegin', '<a href="#s30">there</a><a href="#50%">nowhere</a>');
    for (const link of document.querySelectorAll('a')) link.click();
    document.querySelector('a')?.click();
    await frames();
    document.getElementById('x2')?.toggleAttribute('data-late', true);
    await expect.poll(() => topOf('s30')).toBe(200);
    await readOnTo(window.scrollY + 50);
    document.getElementById('x1')?.toggleAttribute('data-late', true);
    await frames();
    expect(topOf('s30')).not.toBe(200);
    history.replaceState(null, '', '/');
  });

  it('is where a jump leads, whatever is switched while it is on its way', async () => {
    const target = document.getElementById('s30');
    place.expect(target);
    target?.scrollIntoView({ behavior: 'smooth' });
    await expect.poll(() => window.scrollY).toBeGreaterThan(0);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'w' }));
    place.keep(makeTall(true));
    expect(topOf('s30')).toBe(200);
    await expect.poll(() => topOf('s30')).toBe(200);
    document.getElementById('x2')?.toggleAttribute('data-late', true);
    await expect.poll(() => topOf('s30')).toBe(200);
  });

  it('is where a jump leads, though the browser scrolls on from where it was on its way', async () => {
    await frames();
    place.expect(document.getElementById('s30'));
    // The page was too busy for the browser to begin: it is shown there first, and in the end of that frame the browser goes its
    // own way, after all that is told of the layout.
    await new Promise<void>((resolve) => {
      const scrollOn = new ResizeObserver(() => {
        expect(topOf('s30')).toBe(200);
        scrollOn.disconnect();
        window.scrollTo(0, 1000);
        resolve();
      });
      window.addEventListener('scroll', () => scrollOn.observe(document.body), { once: true });
    });
    expect(topOf('s30')).not.toBe(200);
    await expect.poll(() => topOf('s30')).toBe(200);
    await frames();
    expect(topOf('s30')).toBe(200);
  });

  it('is where a jump has led that nothing had to be scrolled for, until the reader scrolls', async () => {
    await readOnTo(1010);
    place.expect(document.getElementById('s15'));
    await expect.poll(() => topOf('s15')).toBe(200);
    await readOnTo(400);
    const held = topOf('s8');
    place.keep(makeTall(true));
    expect(topOf('s8')).toBe(held);
  });

  it('is the word that is looked up, as long as it can be seen: its card hangs on it', async () => {
    await readOnTo(1010);
    const word = document.getElementById('s13');
    word?.setAttribute('data-looked-up', '');
    const before = topOf('s13');
    expect(before).toBeGreaterThan(0);
    place.keep(makeTall(true));
    expect(topOf('s13')).toBe(before);
    await readOnTo(4000);
    expect(topOf('s13')).toBeLessThan(0);
    const eye = topOf('s27');
    place.keep(makeTall(false));
    expect(Math.abs(topOf('s27') - eye)).toBeLessThan(800);
    expect(topOf('s13')).toBeLessThan(0);
  });

  it('is held where jumps land, also in a window that is turned', async () => {
    const target = document.getElementById('s20');
    if (target) place.hold(target);
    expect(topOf('s20')).toBe(200);
    document.documentElement.style.setProperty('font-size', '30px');
    document.getElementById('x0')?.toggleAttribute('data-late', true);
    await page.viewport(windowHeight, 1000);
    await expect.poll(() => topOf('s20')).toBe(200);
    document.documentElement.removeAttribute('style');
  });

  it('is nowhere on a page without a text, and nothing breaks', () => {
    document.body.replaceChildren();
    expect(() => place.keep(makeTall(true))).not.toThrow();
    expect(() => place.expect(null)).not.toThrow();
  });
});
