/** How the page is set, to the reader's comfort: what it looks like, and not what it shows. Kept on this device, never in a URL. */
export interface Comfort {
  /** Multiplies the size of the text. */
  readonly size: string;
  /** Multiplies the length of a line. */
  readonly width: string;
  /** Height of a line, in sizes of its text. */
  readonly leading: string;
  readonly face: Face;
  readonly theme: Theme;
  readonly hyphens: Hyphens;
  readonly align: Align;
}

/** The paper's typeface: its serif, the device's sans, or one that was drawn for readers with low vision. */
export type Face = 'serif' | 'sans' | 'legible';

/** The colours; `system` is light or dark as the device is. */
export type Theme = 'system' | 'light' | 'sepia' | 'dark';

/** Whether words are divided at the end of a line, as CSS says it. */
export type Hyphens = 'auto' | 'manual';

/** Whether lines are ragged or justified, as CSS says it. */
export type Align = 'start' | 'justify';

function tenths(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String((from + index) / 10));
}

/** What there is to choose from. */
export const comfortValues: { readonly [Name in keyof Comfort]: readonly Comfort[Name][] } = {
  size: tenths(8, 20),
  width: tenths(7, 15),
  leading: tenths(13, 22),
  face: ['serif', 'sans', 'legible'],
  theme: ['system', 'light', 'sepia', 'dark'],
  hyphens: ['auto', 'manual'],
  align: ['start', 'justify'],
};

/** The page as it is designed. */
export const defaultComfort: Comfort = {
  size: '1',
  width: '1',
  leading: '1.6',
  face: 'serif',
  theme: 'system',
  hyphens: 'auto',
  align: 'start',
};
