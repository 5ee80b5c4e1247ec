/** A site's style in parts: what the first paint needs, what can come after it, and what the study list alone has. */
export interface SplitStyle {
  readonly first: string;
  readonly later: string;
  readonly study: string;
}

/** Where the block ends that opens at `start`: behind its last brace. Braces in strings don't count. */
function endOfBlock(style: string, start: number): number {
  const signs = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g;
  signs.lastIndex = start;
  let depth = 0;
  for (let sign = signs.exec(style); sign; sign = signs.exec(style)) {
    if (sign[0] === '{') depth += 1;
    else if (sign[0] === '}') depth -= 1;
    if (depth === 0 && sign[0] === '}') return signs.lastIndex;
  }
  return style.length;
}

/**
 * Takes what is in the layers `later` and `print` out of a style: what nobody sees at first, before a script has come or
 * a list has been unfolded. And what is in the layer `study`, which no article needs.
 * Layers have their order wherever they stand, so the page may load these last.
 */
export function splitStyle(style: string): SplitStyle {
  const opening = /@layer (?<layer>later|print|study)\s*\{/g;
  let first = '';
  const parts = { later: '', study: '' };
  let at = 0;
  for (let found = opening.exec(style); found; found = opening.exec(style)) {
    const end = endOfBlock(style, found.index);
    first += style.slice(at, found.index);
    parts[found.groups?.layer === 'study' ? 'study' : 'later'] += style.slice(found.index, end);
    at = end;
    opening.lastIndex = end;
  }
  return { first: first + style.slice(at), ...parts };
}
