import { parse } from 'postcss';
import { deriveScriptless } from '#build/derive-scriptless.ts';

/** A site's style in parts: what the first paint needs, what can come after it, and what the study list alone has. */
export interface SplitStyle {
  readonly first: string;
  readonly later: string;
  readonly study: string;
}

/** The layers that don't come first. */
const parts = new Map<string, keyof SplitStyle>([
  ['later', 'later'],
  ['print', 'later'],
  ['study', 'study'],
]);

/**
 * Takes a style apart by its layers: what nobody sees at first, before a script has come or a list has been unfolded
 * (`later`, `print`), and what no article needs (`study`). Layers have their order wherever they stand, so the page may load these
 * last; with what layers are without a script.
 */
export function splitStyle(style: string): SplitStyle {
  const root = parse(style);
  const split = { order: '', first: '', later: '', study: '' };
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer') split.first += node;
    // The order of the layers, before the first of them: components come in the order in which they are imported.
    else if (!node.nodes) split.order += `${node};`;
    else split[parts.get(node.params) ?? 'first'] += node;
  });
  const { order, first, later, study } = split;
  return { first: order + first, later: later + deriveScriptless(root), study };
}
