import type { Container, Root } from 'postcss';
import { layerNames, layers } from '#reader/layers/layers.ts';

/** What a layer's attribute on the root element says, `[data-words]`, `[data-translation=below]`, with or without a value. */
const attribute = /\[data-(?<name>[a-z]+)(?:~?=(?<value>"[^"]*"|[^\]"]+))?\]/g;

/**
 * The same asked of the control itself. As weighty as the attribute, so that of two rules the same one wins: `:where()` has no
 * weight, `:root` has that of an attribute.
 */
function askControl(selector: string): string | undefined {
  let isOfLayer = false;
  const asking = selector.replace(attribute, (found, name: string, value: string | undefined) => {
    const layer = layerNames.find((one) => layers[one].attribute === name);
    if (layer === undefined) return found;
    isOfLayer = true;
    const is = value === undefined ? '' : `[value=${value}]`;
    return `:root:where(:has(input[name=${layer}]${is}:checked))`;
  });
  return isOfLayer ? asking : undefined;
}

/** Leaves of a piece of style only what hangs on a layer, written for a page without a script. */
function keepLayers(container: Container): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const selectors = node.selectors.flatMap((selector) => askControl(selector) ?? []);
      if (selectors.length > 0) node.selectors = selectors;
      else node.remove();
    } else if (node.type === 'atrule' && node.nodes) {
      keepLayers(node);
      if (node.nodes.length === 0) node.remove();
    } else node.remove();
  });
}

/**
 * Derives what a page does whose script never runs. A rule is written once, for what the root element says of the reader's
 * choices (`:root[data-words] .gloss`); without a script nobody says it, and the same rule looks for the control that is on.
 * @param style a whole style, which is left as it is; each layer of it (`@layer`) comes back as one
 */
export function deriveScriptless(style: Root): string {
  const root = style.clone();
  keepLayers(root);
  return root.nodes.length > 0 ? `@media (scripting:none){${root.toString()}}` : '';
}
