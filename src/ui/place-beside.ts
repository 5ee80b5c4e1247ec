interface Beside {
  /** Room between the lines and the element, in pixels. */
  readonly gap: number;
  /** Room at the window's sides, and at its lower edge, in pixels. */
  readonly edge: number;
  readonly below: number;
  /** Whether the element begins where its line does, or has its middle at the end of the lines that it is next to. */
  readonly align: 'start' | 'middle';
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

/**
 * Places an element beside lines of text, where it covers none of them: below the last; above the first where there is no
 * room below. A fixed element stays there in the window, another one in the page, so that it scrolls with the text.
 */
export function placeBeside(
  element: HTMLElement,
  lines: readonly DOMRect[],
  { gap, edge, below: margin, align }: Beside,
): void {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return;
  const { offsetWidth: width, offsetHeight: height } = element;
  // What stands between the lines reaches lower than their words.
  const above = Math.min(...lines.map(({ top }) => top)) - gap - height;
  const below = Math.max(...lines.map(({ bottom }) => bottom)) + gap;
  const isBelow = below + height <= window.innerHeight - margin || above < 0;
  const wanted = align === 'start' ? first.left : (isBelow ? last.right : first.left) - width / 2;
  const left = clamp(wanted, edge, document.documentElement.clientWidth - width - edge);
  const isFixed = getComputedStyle(element).position === 'fixed';
  element.style.top = `${(isBelow ? below : above) + (isFixed ? 0 : window.scrollY)}px`;
  element.style.left = `${left + (isFixed ? 0 : window.scrollX)}px`;
}
