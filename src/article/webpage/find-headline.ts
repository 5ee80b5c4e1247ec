import { gatherBlocks } from '#article/webpage/gather-blocks.ts';
import { elementsOf, joinBlanks } from '#article/webpage/said-in-page.ts';

/** A page with what is known of its title. */
interface TitledPage {
  readonly document: Document;
  /** The title as Readability has found it; of a short one that is with the name of the site. */
  readonly found: string | null | undefined;
  readonly address: string | undefined;
}

/** Letters of a page’s title: what is more is something else. */
const longest = 1_000;

/** A text as it is compared with another: *„Neue Fähre“* and *"neue Fähre"* are the same. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[„“”»«‚‘’']/g, '"')
    .replace(/[–—]/g, '-');
}

/** What is printed in the headings of a level. */
function headingsOf(document: Document, level: 'h1' | 'h2'): readonly string[] {
  return elementsOf(document, level).flatMap((heading) => {
    const text = Array.from(gatherBlocks(heading), (block) => block.text).join(' ');
    return text === '' ? [] : [text];
  });
}

/** The names of a page’s site, folded: those that it says, and its address: *nordblatt.de*, *nordblatt*. */
function siteNames(document: Document, address: string | undefined): ReadonlySet<string> {
  const said = elementsOf(document, 'meta').flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    return /^(?:og:site_name|application-name)$/i.test(name)
      ? fold(joinBlanks(meta.getAttribute('content')))
      : [];
  });
  const host = address === undefined ? '' : new URL(address).hostname.replace(/^www\./, '');
  return new Set([...said, host, host.replace(/\.[^.]*$/, '')]);
}

/** A title without the site behind it: *Neue Fähre | Lokales | Nordblatt*; behind a dash where that is known to be the site. */
function cutTitle(title: string, isSite: (text: string) => boolean): string {
  const first = title.split(/\s[|·•»]\s/).find((part) => !isSite(part)) ?? title;
  const { head, site } = /^(?<head>.+)\s[–—-]\s(?<site>.+?)$/.exec(first)?.groups ?? {};
  return head !== undefined && site !== undefined && isSite(site) ? head : first;
}

/** Whether a text stands in a title, and neither begins nor ends within a word. */
function stands(text: string, title: string): boolean {
  const at = fold(title).indexOf(fold(text));
  return at >= 0 && !/[\p{L}\p{N}]/u.test(title.charAt(at - 1) + title.charAt(at + text.length));
}

/**
 * The headline of a page’s text, without the name of its site: the heading that is a part of the page’s title, *Neue Fähre | Nordblatt*,
 * or stands in it; else what is left of the title. Empty where there is none.
 */
export function findHeadline({ document, found, address }: TitledPage): string {
  const title = joinBlanks(found) || joinBlanks(document.title);
  const sites = siteNames(document, address);
  const isSite = (text: string) => sites.has(fold(text));
  const main = headingsOf(document, 'h1').filter((text) => !isSite(text));
  if (title === '' || title.length > longest) return main[0] ?? '';
  const parts = title.split(/\s[|·•»–—-]\s/).filter((part) => !isSite(part));
  const headings = new Map(
    [...headingsOf(document, 'h2'), ...main].map((text) => [fold(text), text] as const),
  );
  // In the title’s order: a heading *Nordblatt* is the site’s own.
  const whole = parts.map((part) => headings.get(fold(part))).find((text) => text !== undefined);
  // Something may stand over it in its heading: *Verkehr Neue Fähre*.
  const within = () => parts.find((part) => main.some((text) => fold(text).endsWith(fold(part))));
  return whole ?? main.find((text) => stands(text, title)) ?? within() ?? cutTitle(title, isSite);
}
