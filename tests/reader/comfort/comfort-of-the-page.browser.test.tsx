import { afterEach, expect, it } from 'vitest';
import { openApp, phone, slug } from '../../open-app.tsx';
import { onPaper } from '../../tools/print/on-paper.ts';

const root = document.documentElement;
const keep = (comfort: object) => localStorage.setItem('lesart.comfort', JSON.stringify(comfort));

afterEach(() => {
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
});

it('leaves no line of the text outside the window at twice the size', async () => {
  keep({ size: '2', width: '1.5', leading: '2.2' });
  await openApp(`/en/${slug}?words=1&translation=beside&claims=1`, { viewport: phone });
  expect(getComputedStyle(document.getElementById('s1') ?? root).fontSize).toBe('41.8px');
  expect(root.scrollWidth).toBeLessThanOrEqual(phone.width);
});

it('is black on white on paper, whatever the theme', async () => {
  keep({ theme: 'dark' });
  await openApp();
  const article = document.querySelector('article') ?? root;
  const colours = () => [getComputedStyle(root).backgroundColor, getComputedStyle(article).color];
  expect(colours()).toEqual(['oklch(0.205 0.008 70)', 'oklch(0.9 0.012 85)']);
  const printed = await onPaper(colours);
  expect(printed).toEqual(['oklch(1 0 0)', 'oklch(0.24 0.012 60)']);
});
