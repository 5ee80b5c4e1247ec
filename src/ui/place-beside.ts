/** How far from the selected lines, in pixels; a finger's selection has handles below it. */
const gap = { fine: 8, coarse: 32 };

/** Room that bars take at the window's lower edge, in pixels. */
const bars = 64;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

/**
 * Places an element beside a range, where it covers nothing of it: below its end; above its beginning where there is no
 * room below. In the page, so that it scrolls with the text.
 */
export function placeBeside(element: HTMLElement, range: Range): void {
  const rects = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
  const [first] = rects;
  const last = rects.at(-1);
  if (!first || !last) return;
  const { offsetWidth: width, offsetHeight: height } = element;
  const space = matchMedia('(pointer: coarse)').matches ? gap.coarse : gap.fine;
  // Glosses in between reach lower than their words.
  const above = Math.min(...rects.map(({ top }) => top)) - space - height;
  const below = Math.max(...rects.map(({ bottom }) => bottom)) + space;
  const isBelow = below + height <= window.innerHeight - bars || above < 0;
  const top = isBelow ? below : above;
  const middle = isBelow ? last.right : first.left;
  const left = clamp(middle - width / 2, 8, document.documentElement.clientWidth - width - 8);
  element.style.top = `${top + window.scrollY}px`;
  element.style.left = `${left + window.scrollX}px`;
}
