/**
 * Puts a piece of HTML in the place of the first one that a pattern finds. Errors: there is none, as where `index.html` was
 * written in another way; a page would lack the piece, and nobody would know.
 */
export function putInto(html: string, place: RegExp, piece: string): string {
  if (!place.test(html)) throw new Error(`index.html has no ${place}`);
  return html.replace(place, () => piece);
}
