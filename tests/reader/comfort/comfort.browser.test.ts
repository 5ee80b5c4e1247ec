import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { applyComfort } from '#reader/comfort/apply-comfort.ts';
import { comfortValues, defaultComfort } from '#reader/comfort/comfort.ts';
import { readStoredComfort, storeComfort } from '#reader/comfort/stored-comfort.ts';
import { readLeftPlace, storeLeftPlace } from '#reader/place/left-place.ts';
import { reopenWhereLeft } from '#reader/place/reopen-where-left.ts';
import { fc } from '../../seeded.ts';
import { beginPlace } from '../layers/begin-store.ts';

const key = 'lesart.comfort';

/** A browser that refuses storage. */
function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
}

/** Puts elements into the head of the page for as long as the test takes. */
function putIntoHead(html: string): readonly Element[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  const elements = [...content.children];
  document.head.prepend(content);
  onTestFinished(() => {
    for (const element of elements) element.remove();
  });
  return elements;
}

afterEach(() => {
  vi.restoreAllMocks();
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
});

describe('what the reader chose for their comfort', () => {
  it('is kept where it differs from the design, and forgotten with it', () => {
    expect(readStoredComfort()).toEqual({});
    storeComfort({ ...defaultComfort, theme: 'sepia', size: '1.2' });
    expect(readStoredComfort()).toEqual({ theme: 'sepia', size: '1.2' });
    storeComfort(defaultComfort);
    expect(localStorage.length).toBe(0);
  });

  it('has the design among its values', () => {
    for (const [name, values] of Object.entries(comfortValues)) {
      expect(new Set(values).size).toBe(values.length);
      expect(values).toContain(Object.entries(defaultComfort).find(([known]) => known === name)?.[1]);
    }
  });

  it.each(['', '{', 'null', '5', '"dark"', '[]', '{"theme":"pink"}', '{"size":1.2}', '{"constructor":"x"}'])(
    'is nothing where %s is stored',
    (stored) => {
      localStorage.setItem(key, stored);
      expect(readStoredComfort()).toEqual({});
    },
  );

  it('loses a broken value alone', () => {
    localStorage.setItem(key, '{"theme":"dark","size":"900","reading":"1","constructor":"x"}');
    expect(readStoredComfort()).toEqual({ theme: 'dark' });
  });

  it('lets nothing onto the page that is not to be chosen', () => {
    fc.assert(
      fc.property(fc.json(), (stored) => {
        localStorage.setItem(key, stored);
        applyComfort(readStoredComfort());
        expect(Object.keys(document.documentElement.dataset)).toEqual([]);
      }),
    );
  });

  it('holds for the visit where storage is refused', () => {
    refuseStorage();
    expect(readStoredComfort()).toEqual({});
    expect(() => storeComfort({ ...defaultComfort, theme: 'dark' })).not.toThrow();
  });
});

describe('setting the page', () => {
  it('tells the style by attributes and properties of the root element', () => {
    applyComfort({ theme: 'dark', size: '1.2' });
    const { dataset, style } = document.documentElement;
    expect({ ...dataset }).toEqual({ theme: 'dark' });
    expect(style.getPropertyValue('--size')).toBe('1.2');
  });

  it('gives the frame round the page the colour of the theme, and back', () => {
    const metas = putIntoHead(
      '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfaf6">' +
        '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1a1713">',
    );
    const told = () => metas.map(({ outerHTML }) => outerHTML);
    const before = told();
    applyComfort({ theme: 'sepia' });
    // A browser takes the first that fits.
    expect(metas[0]).toMatchObject({ media: '', content: '#f1e5cc' });
    applyComfort({ theme: 'system' });
    expect(told()).toEqual(before);
  });
});

describe('where an article was left', () => {
  it('is kept by article, and forgotten', () => {
    storeLeftPlace('fjord', 's9');
    expect([readLeftPlace('fjord'), readLeftPlace('other')]).toEqual(['s9', '']);
    storeLeftPlace('fjord', undefined);
    expect(readLeftPlace('fjord')).toBe('');
  });

  it('is nowhere where storage is refused', () => {
    refuseStorage();
    expect(() => storeLeftPlace('fjord', 's9')).not.toThrow();
    expect(readLeftPlace('fjord')).toBe('');
  });

  /** Opens a page in which a sentence stands far down. */
  function open(path: string, type = 'navigate'): void {
    history.replaceState(null, '', path);
    putIntoHead('<link rel="canonical" href="https://example.org/en/fjord">');
    const visit = { name: { value: `https://example.org${path}` }, type: { value: type } };
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      Object.create(PerformanceNavigationTiming.prototype, visit),
    ]);
    reopenWhereLeft(beginPlace());
    document.body.innerHTML =
      '<div style="height: 2000px"></div><nav id="outline"></nav><p><span id="s9" data-sentence>Satz.</span></p>' +
      '<div style="height: 2000px"></div>';
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.dispatchEvent(new Event('readystatechange'));
  }

  /** Waits until the browser has drawn the page, and told what there was to tell of its layout. */
  async function drawn(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }

  // The reader acts: no place is held any longer.
  afterEach(() => {
    for (const type of ['wheel', 'pointerdown', 'keydown']) window.dispatchEvent(new Event(type));
  });

  it.each(['/', '/de/fjord', '/en/fjord/?words=1'])('is where %s opens', async (path) => {
    storeLeftPlace('fjord', 's9');
    open(path);
    await expect.poll(() => window.scrollY).toBeGreaterThan(1500);
    const top = document.querySelector('#s9')?.getBoundingClientRect().top;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(window.innerHeight / 2);
    expect(document.documentElement.dataset.reopened).toBe('');
  });

  it.each(['reload', 'back_forward'])('is left to the browser at a %s', async (type) => {
    storeLeftPlace('fjord', 's9');
    open('/en/fjord', type);
    await drawn();
    expect(window.scrollY).toBe(0);
    expect(document.documentElement.dataset.reopened).toBeUndefined();
  });

  it.each([
    ['an address with a place', '/en/fjord#s2', 's9'],
    ['an article that was never opened', '/en/fjord', undefined],
    ['a sentence that is no longer there', '/en/fjord', 's99'],
    ['a place that is no sentence', '/en/fjord', 'outline'],
    ['something broken', '/en/fjord', '"#'],
  ])('is not where it opens with %s', async (_, path, left) => {
    storeLeftPlace('fjord', left);
    open(path);
    await drawn();
    expect(window.scrollY).toBe(0);
    expect(document.documentElement.dataset.reopened).toBeUndefined();
  });
});
