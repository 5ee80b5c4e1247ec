import { parse } from 'postcss';
import { deriveScriptless } from '#build/derive-scriptless.ts';

/** A site's style in parts: what the first paint needs, what can come after it, and what no article has. */
export interface SplitStyle {
  readonly first: string;
  readonly later: string;
  readonly pages: string;
}

/** The layers that don't come first. */
const parts = new Map<string, keyof SplitStyle>([
  ['later', 'later'],
  ['print', 'later'],
  ['pages', 'pages'],
]);

/**
 * Takes a style apart by its layers: what nobody sees at first, before a script has come or a list has been unfolded
 * (`later`, `print`), and what no article needs (`pages`). The later part names the order of all layers, so a page may have
 * the parts in any; with what layers are without a script.
 */
export function splitStyle(style: string): SplitStyle {
  const root = parse(style);
  const names = new Set<string>();
  const split = { order: '', first: '', later: '', pages: '' };
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer') {
      split.first += node;
      return;
    }
    for (const name of node.params.split(/,\s*/)) names.add(name);
    // The order of the layers, before the first of them: components come in the order in which they are imported.
    if (!node.nodes) split.order += `${node};`;
    else split[parts.get(node.params) ?? 'first'] += node;
  });
  const { order, first, pages } = split;
  const later = split.later + deriveScriptless(root);
  // The minifier leaves the order out where the layers stand in it. Taken apart, `print` would stand before `pages`.
  return { first: order + first, later: later && `@layer ${[...names]};${later}`, pages };
}
