/** Writes a share in per cent with one digit; a dash where there is nothing to share. */
export function writeShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
