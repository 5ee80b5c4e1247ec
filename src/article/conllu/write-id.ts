import type { TokenLine } from '#article/conllu/token.ts';

/** The ID of a token line as it stands in the file: the way back from `parseId`. */
export function writeId(token: TokenLine): string {
  switch (token.kind) {
    case 'word':
      return `${token.id}`;
    case 'multiword':
      return `${token.first}-${token.last}`;
    case 'empty':
      return `${token.after}.${token.index}`;
  }
}
