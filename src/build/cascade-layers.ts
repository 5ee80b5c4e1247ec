import { join, relative } from 'node:path';
import { AtRule, type ChildNode, type Node, type Plugin as PostcssPlugin, type Root, Rule } from 'postcss';
import type { Plugin } from 'vite';

/** The cascade layers; what comes later wins. */
const layers = ['reset', 'base', 'components', 'later', 'pages', 'print'];

/** What the first screen is made of: rooms, and single components of another. */
const firstScreen = ['reader/layers/', 'reader/text/', 'ui/', 'site/ArticlePage.', 'site/Masthead.'];
/** What no article shows: pages of what is on the reader's device. */
const otherPages = ['study/', 'shelf/', 'site/DevicePage.'];

/** A style of this name has what nobody sees at first, of a component whose room says otherwise. */
const laterName = /\.later\.module\.css$/;
const pageStyle = /^style\/(?<name>[a-z]+)\.css$/;

/**
 * The cascade layer that a style belongs to, by its file in `src/`, and with it when it comes: `components` in the head of each
 * page, `later` behind the text, `pages` on pages that are no article. A style of the whole page is called by its layer.
 * @returns nothing for the tokens, which stand outside the layers
 */
export function layerOf(file: string): string | undefined {
  if (file === 'style/tokens.css') return undefined;
  const ofPage = pageStyle.exec(file)?.groups?.name;
  if (ofPage !== undefined) return ofPage;
  const isOf = (parts: readonly string[]) => parts.some((part) => file.startsWith(part));
  if (laterName.test(file)) return 'later';
  if (isOf(otherPages)) return 'pages';
  return isOf(firstScreen) ? 'components' : 'later';
}

/** A piece of style with clones of the rules that it stands in. */
function writeWithin(piece: ChildNode, around: Node | undefined): ChildNode {
  if (!(around instanceof Rule || around instanceof AtRule)) return piece;
  const outer = around.clone({ nodes: [] });
  outer.append(piece);
  return writeWithin(outer, around.parent);
}

/** Takes what is for paper out of a style, wherever it stands. */
function takePrinted(root: Root): readonly ChildNode[] {
  const taken: ChildNode[] = [];
  root.walkAtRules('media', (media) => {
    if (media.params !== 'print') return;
    taken.push(writeWithin(media.clone(), media.parent));
    media.remove();
  });
  return taken;
}

/** A layer of these pieces, if there are any. */
function writeLayer(params: string, pieces: readonly ChildNode[]): readonly AtRule[] {
  if (pieces.length === 0) return [];
  const layer = new AtRule({ name: 'layer', params });
  layer.append(...pieces);
  return [layer];
}

/**
 * Puts a style into the layer of its file, and what of it is for paper into the layer `print`. Each names the order of all: whichever
 * comes first says it.
 */
export function putInLayer(root: Root, file: string): void {
  const layer = layerOf(file);
  if (layer === undefined) return;
  const printed = takePrinted(root);
  const blocks = [...writeLayer(layer, [...root.nodes]), ...writeLayer('print', printed)];
  if (blocks.length > 0) root.append(new AtRule({ name: 'layer', params: layers.join(', ') }), ...blocks);
}

/**
 * Puts each style into its cascade layer, in the build, in development and in tests: which wins is said by their order, and not by
 * when a file comes. So the build can take a style apart by its layers.
 */
export function cascadeLayers(): Plugin {
  let source = '';
  const intoLayer: PostcssPlugin = {
    postcssPlugin: 'lesart:cascade-layers',
    Once: (root) => putInLayer(root, relative(source, root.source?.input.file ?? '')),
  };
  return {
    name: 'lesart:cascade-layers',
    enforce: 'post',
    config: () => ({ css: { postcss: { plugins: [intoLayer] } } }),
    configResolved({ root }) {
      source = join(root, 'src');
    },
    transform: {
      filter: { id: laterName },
      // It shares the names of its component's classes, which the other file exports: it is there though nothing of it is used.
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  };
}
