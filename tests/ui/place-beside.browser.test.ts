import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { placeBeside } from '#ui/place-beside.ts';

const room = { gap: 10, edge: 8, below: 20 };

function place(
  lines: readonly DOMRect[],
  align: 'start' | 'middle',
  position: 'fixed' | 'absolute' = 'fixed',
): readonly number[] {
  const element = document.body.appendChild(document.createElement('div'));
  element.style.cssText = `position: ${position}; inline-size: 100px; block-size: 50px`;
  placeBeside(element, lines, { ...room, align });
  const { left, top } = element.getBoundingClientRect();
  return [left, top];
}

beforeEach(async () => {
  await page.viewport(800, 600);
});

describe('an element beside lines', () => {
  const lines = [new DOMRect(300, 100, 200, 20), new DOMRect(0, 130, 250, 20)];
  const low = [new DOMRect(300, 500, 200, 20), new DOMRect(0, 530, 250, 20)];

  it('stands below the last of them, at its end or where the first begins', () => {
    expect(place(lines, 'middle')).toEqual([200, 160]);
    expect(place(lines, 'start')).toEqual([300, 160]);
  });

  it('stands above the first of them where there is no room below', () => {
    expect(place(low, 'middle')).toEqual([250, 440]);
    expect(place(low, 'start')).toEqual([300, 440]);
  });

  it('stands below where there is room on neither side', () => {
    expect(place([new DOMRect(300, 20, 200, 560)], 'start')).toEqual([300, 590]);
  });

  it.each(['middle', 'start'] as const)('stays in the window, by its %s', (align) => {
    expect(place([new DOMRect(0, 100, 10, 20)], align)).toEqual([8, 130]);
    expect(place([new DOMRect(780, 100, 20, 20)], align)).toEqual([692, 130]);
  });

  it('scrolls with the text where it isn’t fixed', () => {
    document.body.style.blockSize = '3000px';
    window.scrollTo({ top: 400, behavior: 'instant' });
    expect(place(lines, 'start', 'absolute')).toEqual([300, 160]);
    expect(document.body.lastElementChild).toMatchObject({ style: { top: '560px' } });
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.body.style.blockSize = '';
  });

  it('stays where it is where there are none', () => {
    expect(place([], 'start')).toEqual(place([], 'middle'));
  });
});
