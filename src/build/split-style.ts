import { type ChildNode, parse } from 'postcss';
import { deriveScriptless } from '#build/derive-scriptless.ts';

/** A site's style in parts: what the first paint needs, what can come after it, and what the study list alone has. */
export interface SplitStyle {
  readonly first: string;
  readonly later: string;
  readonly study: string;
}

function isOrder(node: ChildNode): boolean {
  return node.type === 'atrule' && node.name === 'layer' && !node.nodes;
}

function partOf(node: ChildNode): keyof SplitStyle {
  if (node.type !== 'atrule' || node.name !== 'layer' || !node.nodes) return 'first';
  if (node.params === 'study') return 'study';
  return node.params === 'later' || node.params === 'print' ? 'later' : 'first';
}

/**
 * Takes what is in the layers `later` and `print` out of a style: what nobody sees at first, before a script has come or
 * a list has been unfolded. And what is in the layer `study`, which no article needs.
 * Layers have their order wherever they stand, so the page may load these last; with what layers are without a script.
 */
export function splitStyle(style: string): SplitStyle {
  const take = (part: keyof SplitStyle): string => {
    const root = parse(style);
    root.each((node) => {
      if (partOf(node) !== part) node.remove();
      // The order of the layers, before the first of them: components come in the order in which they are imported.
      else if (isOrder(node)) root.prepend(node);
    });
    return root.toString();
  };
  return { first: take('first'), later: take('later') + deriveScriptless(style), study: take('study') };
}
