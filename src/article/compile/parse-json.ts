import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { FormatError, Place } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';

/** Objects and lists inside one another: no file of ours has ten, and a parser that calls itself breaks at some thousands. */
const deepest = 50;

/** A way into a value: keys, and numbers in lists from 0. */
export type Path = readonly (string | number)[];

/** Tells where in the file a value stands. What has no place of its own is where it is missing. */
export type PlaceInJson = (path: Path) => Place;

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown; readonly at: PlaceInJson }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/** Tells the place of an offset in a text. */
function placeOffsets(text: string): (offset: number) => Place {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low + 1 < high) {
      const middle = Math.floor((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The offset of the first bracket that is too deep in others. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    if (offset >= text.length) return undefined;
    const sign = text.charAt(offset);
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth > deepest) return offset;
  }
}

function describeSyntax(text: string, { error, offset, length }: ParseError): string {
  const found = text.slice(offset, offset + length);
  const name = printParseErrorCode(error);
  return name === 'InvalidCommentToken'
    ? `a comment, ${quoteText(found)}`
    : `${name} at "${found.slice(0, 60)}"`;
}

/** A property as its key and its value; undefined for what is none. */
function readProperty({ type, children }: Node): readonly [key: Node, value: Node] | undefined {
  const [key, value] = children ?? [];
  return type === 'property' && key && value ? [key, value] : undefined;
}

type Properties = Map<Node, ReadonlyMap<string, Node>>;

/** Notes the properties of all objects. Errors: a key that is there twice, or that every object has of itself. */
function readProperties(
  tree: Node,
  place: (offset: number) => Place,
): { readonly properties: Properties; readonly errors: readonly FormatError[] } {
  const properties: Properties = new Map();
  const errors: FormatError[] = [];
  const read = (node: Node): void => {
    if (node.type !== 'object') {
      for (const child of node.children ?? []) read(child);
      return;
    }
    const own = new Map<string, Node>();
    for (const child of node.children ?? []) {
      const [key, value] = readProperty(child) ?? [];
      if (!key || !value) continue;
      const name = String(key.value);
      const at = place(key.offset);
      if (own.has(name)) errors.push({ ...at, found: `${quoteText(name)} again`, expected: 'each key once' });
      else if (name in Object.prototype) {
        errors.push({ ...at, found: quoteText(name), expected: 'a key that JavaScript has no meaning for' });
      }
      own.set(name, value);
      read(value);
    }
    properties.set(node, own);
  };
  read(tree);
  return { properties, errors };
}

/**
 * Parses JSON, and remembers where in the text each value stands.
 * Errors: broken JSON, comments among it; values more than 50 deep in others; a key that is twice in an object, or that every
 * object of JavaScript has (`constructor`).
 */
export function parseJson(source: string): ParsedJson {
  const text = source.replace(/^\ufeff/, '');
  const place = placeOffsets(text);
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    const expected = `at most ${deepest} brackets inside one another`;
    return { ok: false, errors: [{ ...place(tooDeep), found: `bracket ${deepest + 1}`, expected }] };
  }
  const syntax: ParseError[] = [];
  const tree = parseTree(text, syntax, { disallowComments: true });
  if (!tree || syntax.length > 0) {
    const errors = syntax.map((error) => ({
      ...place(error.offset),
      found: describeSyntax(text, error),
      expected: 'JSON',
    }));
    return {
      ok: false,
      errors: errors.length > 0 ? errors : [{ line: 1, column: 1, found: 'nothing', expected: 'JSON' }],
    };
  }
  const { properties, errors } = readProperties(tree, place);
  if (errors.length > 0) return { ok: false, errors };
  const child = (node: Node, step: string | number) =>
    typeof step === 'number' ? node.children?.[step] : properties.get(node)?.get(step);
  const find = (path: Path) => path.reduce<Node | undefined>((node, step) => node && child(node, step), tree);
  // A missing key has no place of its own: its object stands for it.
  const at: PlaceInJson = (path) => place((find(path) ?? find(path.slice(0, -1)) ?? tree).offset);
  return { ok: true, value: JSON.parse(text), at };
}
