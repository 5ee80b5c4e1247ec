/** A site's style in two: what the first paint needs, and what can come after it. */
export interface SplitStyle {
  readonly first: string;
  readonly later: string;
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
 * a list has been unfolded.
 * Layers have their order wherever they stand, so the page may load these last.
 */
export function splitStyle(style: string): SplitStyle {
  const opening = /@layer (?:later|print)\s*\{/g;
  let first = '';
  let later = '';
  let at = 0;
  for (let found = opening.exec(style); found; found = opening.exec(style)) {
    const end = endOfBlock(style, found.index);
    first += style.slice(at, found.index);
    later += style.slice(found.index, end);
    at = end;
    opening.lastIndex = end;
  }
  return { first: first + style.slice(at), later };
}
