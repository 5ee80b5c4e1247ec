import { INVISIBLE } from '#article/conllu/invisible.ts';

/** A block of a page: a heading, or running text, which an item of a list and a row of a table are too. */
export interface PageBlock {
  readonly kind: 'head' | 'p';
  /** With single common blanks. */
  readonly text: string;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Elements that are no part of a line. */
const blocks = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);

/** What isn't the text: menus and forms, what stands beside or below it, and what is said of pictures. */
const besides = words('aside figure figcaption footer form menu nav');

/** What a page writes over an advertisement. */
const label = /^(?:anzeige|werbung|advertisement)$/i;

/** A mark that leads to a note, as an encyclopedia has them behind its sentences: [1], [Anm. 2]. */
const noteMark = /^\s*\[[^\]]{1,12}\]\s*$/;

const blanks = /\s+/g;

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** What is wanted of a page besides its running text. */
interface Wanted {
  /** What stands beside it: menus, footers, captions. */
  readonly besides?: boolean;
  /** What is nothing but a link, no item and no sentence: *Im Browser ansehen*. */
  readonly links?: boolean;
}

/** Gathers the blocks of a page, or of a part of it, in their order. */
export function gatherBlocks(root: Node, wanted: Wanted = {}): readonly PageBlock[] {
  const found: PageBlock[] = [];
  let pieces: string[] = [];
  /** Of the block that is open: pieces that are no link’s, and whether it is an item. */
  let unlinked = 0;
  let isItem = false;
  const close = (kind: PageBlock['kind']) => {
    const text = pieces.join('').replaceAll(new RegExp(INVISIBLE, 'g'), '').replace(blanks, ' ').trim();
    const isLink = unlinked === 0 && kind === 'p' && !isItem && !/[.!?…:]["“”«»]?$/.test(text);
    pieces = [];
    unlinked = 0;
    isItem = false;
    if (!/[\p{L}\p{N}]/u.test(text) || label.test(text) || (isLink && !wanted.links)) return;
    found.push({ kind, text: text.normalize('NFC') });
  };
  const enter = (element: Element, kind: PageBlock['kind'], isLinked: boolean) => {
    const name = element.localName;
    if (isHidden(element) || (!wanted.besides && besides.has(name))) return;
    if (name === 'sup' && noteMark.test(element.textContent)) return;
    if (name === 'br') {
      // Two of them are how people without paragraphs write one.
      if (pieces.at(-1) === '\n') close(kind);
      else pieces.push('\n');
      return;
    }
    const isHeading = /^h[1-6]$/.test(name);
    const isBlock = blocks.has(name);
    const own = isHeading ? 'head' : kind;
    if (isBlock) close(kind);
    if (name === 'li') isItem = true;
    for (const child of element.childNodes) visit(child, own, isLinked || name === 'a');
    if (isBlock) close(own);
    // The cells of a row stand apart.
    else if (name === 'td' || name === 'th') pieces.push(' ');
  };
  const visit = (node: Node, kind: PageBlock['kind'], isLinked: boolean) => {
    if (isElement(node)) enter(node, kind, isLinked);
    else if (node.nodeType === 3) addText(node.textContent ?? '', isLinked);
  };
  const addText = (text: string, isLinked: boolean) => {
    // Blanks between two breaks are how the source is set.
    if (text.trim() === '' && pieces.at(-1) === '\n') return;
    pieces.push(text);
    if (!isLinked && /[\p{L}\p{N}]/u.test(text)) unlinked += 1;
  };
  visit(root, 'p', false);
  close('p');
  return found;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
