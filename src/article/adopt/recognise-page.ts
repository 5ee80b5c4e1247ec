/** How much of a text is looked at. */
const looked = 2_000;

/** What may stand before the first tag: a declaration, comments, blanks. */
const before = String.raw`^\uFEFF?(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*`;

const first = new RegExp(
  String.raw`${before}<(?:!doctype\s+html|(?:html|head|body|title|meta|link|base|main|article|section|header|div|h[1-6]|p|table|ul|ol|dl|blockquote|center|font|span|a|b|strong|em|i|br|hr|img)(?=[\s/>]))`,
  'i',
);

/** Whether a text is HTML, a page or a piece of one, by the tag that it begins with: TEI and other XML have others. */
export function isWebPage(text: string): boolean {
  return first.test(text.slice(0, looked));
}
