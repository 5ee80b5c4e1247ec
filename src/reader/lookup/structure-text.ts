/** Sizes of the diagram's texts, in units of the diagram. */
export const textSizes = { word: 20, label: 12 };

/** Makes a measure of texts in one of the page's fonts; an estimate where there is nothing to measure with. */
export function measureIn(font: '--font-serif' | '--font-sans', size: number, weight: number) {
  const families = getComputedStyle(document.documentElement).getPropertyValue(font);
  const canvas = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas) canvas.font = `${weight} ${size}px ${families}`;
  return (text: string): number => canvas?.measureText(text).width ?? text.length * size * 0.55;
}

/** Breaks a label that is wider than its word into two lines, as even as can be. */
export function breakLabel(
  label: string,
  room: number,
  measure: (text: string) => number,
): { readonly lines: readonly string[]; readonly width: number } {
  const words = label.split(' ');
  const widest = (lines: readonly string[]) => Math.max(...lines.map(measure));
  const [best = [label]] = words
    .map((_, index) => [words.slice(0, index).join(' '), words.slice(index).join(' ')])
    .map((lines) => lines.filter((line) => line !== ''))
    .toSorted((a, b) => widest(a) - widest(b));
  const lines = measure(label) <= room ? [label] : best;
  return { lines, width: widest(lines) };
}
