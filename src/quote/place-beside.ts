/** How far from the selected lines, in pixels; a finger's selection has handles below it. */
const gap = { fine: 8, coarse: 32 };

/** Room that bars take at the window's lower edge, in pixels. */
const bars = 64;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

/**
 * Places an element beside a range, where it covers nothing of it: under its last line, at its end; above its first line
 * where the lower one is out of the window. In the page, so that it scrolls with the text.
 */
export function placeBeside(element: HTMLElement, range: Range): void {
  const rects = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
  const last = rects.at(-1);
  if (!last) return;
  const first = rects.reduce((highest, rect) => (rect.top < highest.top ? rect : highest), last);
  const lowest = rects.reduce((lower, rect) => (rect.bottom > lower.bottom ? rect : lower), last);
  const { offsetWidth: width, offsetHeight: height } = element;
  const space = matchMedia('(pointer: coarse)').matches ? gap.coarse : gap.fine;
  const above = first.top - space - height;
  const below = lowest.bottom + space;
  const isBelow = below + height <= window.innerHeight - bars || above < 0;
  const anchor = isBelow ? lowest : first;
  const top = isBelow ? below : above;
  const left = clamp(
    anchor.right - (isBelow ? width : anchor.width),
    8,
    document.documentElement.clientWidth - width - 8,
  );
  element.style.top = `${top + window.scrollY}px`;
  element.style.left = `${left + window.scrollX}px`;
}
