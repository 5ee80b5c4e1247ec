import { Parser } from 'htmlparser2';

/** The well-formed markup of a page, and what tells how it may be read. */
export interface TidyPage {
  readonly markup: string;
  readonly elements: number;
  /** Letters of its longest stretch of text between two tags. */
  readonly longestRun: number;
  /** Whether it was cut out of a page, as the clipboard has it. */
  readonly isPiece: boolean;
  /** Whether there is anything in it that belongs to no text: menus, forms, what stands beside. */
  readonly hasSurroundings: boolean;
  /** Where a browser says that it has saved it from. */
  readonly savedFrom?: string;
}

/** A page so deep that nobody wrote it: to know what closes what would take minutes. */
export class TangledPage extends Error {
  override readonly name = 'TangledPage';
}

/** Tags that may be open at once, and those of them that become elements; what is deeper is the text of the last. */
const mostOpen = 2_000;
const deepest = 100;

/** Signs of an attribute that tell anything. */
const longestValue = 2_000;

/** What is given to the parser at once. */
const stride = 65_536;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Elements that go with all that is in them: what is run, filled in, looked at or heard, and what stands for it. */
const left =
  words(`style template svg math iframe object embed applet noscript noframes select textarea button input datalist audio
  video canvas dialog map picture img source track progress meter rp rt`);

/** Classes, names and roles by which pages say that something is for the eye or the screen reader alone, a tool or a notice of theirs, or others’ words. */
const leftMark =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|no-?print|mw-editsection|references|reflist|infobox|navbox|toc|comments?|[\w-]*(?:cookie|consent|gdpr)[\w-]*)(?:\s|$)/i;
const leftRole =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|doc-pagebreak)$/;

const surroundings = words('nav aside footer header form menu');

/** What stands in the head. */
const ofHead = words('title meta link base script');

const kept = words(
  'class id role itemprop itemtype itemscope rel property name content hidden aria-hidden aria-modal style href datetime lang type',
);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeSigns(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** A tag whose attributes are still being read. */
interface OpenTag {
  readonly name: string;
  readonly attributes: Map<string, string>;
}

const voids = words('area base br col hr link meta param wbr');

/** Whether an element is to be left out, by what it says of itself. */
function isLeftOut({ name, attributes }: OpenTag): boolean {
  if (name === 'script') return attributes.get('type')?.toLowerCase() !== 'application/ld+json';
  if (leftMark.test(attributes.get('class') ?? '') || leftMark.test(attributes.get('id') ?? '')) return true;
  return leftRole.test(attributes.get('role') ?? '');
}

/**
 * Makes well-formed markup of any HTML: without what is no text, without what a page could run or load, each tag closed, bounded in depth. It
 * reads once from beginning to end, in a time that grows with its length.
 * Errors: TangledPage.
 */
export function tidyPage(html: string): TidyPage {
  const head: string[] = [];
  const body: string[] = [];
  /** How each open tag is closed: with a tag, with nothing, or as the end of what is left out. */
  const open: ('tag' | 'nothing' | 'left')[] = [];
  let pending: OpenTag | undefined;
  let depth = 0;
  let leaving = 0;
  let elements = 0;
  let longestRun = 0;
  let isPiece = true;
  let hasSurroundings = false;
  let savedFrom: string | undefined;
  let target = body;
  let text = '';

  const settle = () => {
    if (text !== '') target.push(escapeSigns(text));
    longestRun = Math.max(longestRun, text.length);
    text = '';
    if (!pending) return;
    const tag = pending;
    pending = undefined;
    if (isLeftOut(tag)) {
      if (leftRole.test(tag.attributes.get('role') ?? '')) hasSurroundings = true;
      leaving = 1;
      open[open.length - 1] = 'left';
      return;
    }
    if (ofHead.has(tag.name)) target = head;
    const attributes = Array.from(tag.attributes, ([name, value]) => ` ${name}="${escapeSigns(value)}"`);
    target.push(`<${tag.name}${attributes.join('')}${voids.has(tag.name) ? '/' : ''}>`);
    elements += 1;
    depth += 1;
    open[open.length - 1] = 'tag';
  };

  const parser = new Parser({
    onopentagname: (name) => {
      settle();
      open.push('nothing');
      if (open.length > mostOpen) throw new TangledPage(`${mostOpen} tags are open`);
      // The clipboard may have its piece in a whole document, but for its title.
      if (name === 'title') isPiece = false;
      if (surroundings.has(name)) hasSurroundings = true;
      if (leaving > 0) leaving += 1;
      else if (left.has(name)) leaving = 1;
      else if (depth >= deepest) target.push(' ');
      else if (/^[a-z][a-z0-9]*$/.test(name) && !/^(?:html|head|body)$/.test(name))
        pending = { name, attributes: new Map() };
      if (leaving > 0) open[open.length - 1] = 'left';
    },
    onattribute: (name, value) => {
      if (pending && kept.has(name) && !pending.attributes.has(name))
        pending.attributes.set(name, value.slice(0, longestValue));
    },
    ontext: (piece) => {
      if (pending) settle();
      if (leaving === 0) text += piece;
    },
    oncomment: (comment) => {
      // A browser's own mark of what was selected.
      if (comment === 'StartFragment') isPiece = true;
      savedFrom ??= /^\s*saved from url=\(\d+\)(https?:\/\/\S+)/.exec(comment)?.[1];
    },
    onprocessinginstruction: () => {
      isPiece = false;
    },
    onclosetag: (name) => {
      settle();
      const closing = open.pop();
      if (closing === 'left') leaving -= 1;
      if (closing !== 'tag') return;
      if (!voids.has(name)) target.push(`</${name}>`);
      if (ofHead.has(name)) target = body;
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length; at += stride) parser.write(html.slice(at, at + stride));
  parser.end();
  settle();
  const markup = `<html><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
  return { markup, elements, longestRun, isPiece, hasSurroundings, ...(savedFrom && { savedFrom }) };
}
