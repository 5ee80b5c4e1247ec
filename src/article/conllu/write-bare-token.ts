/** A printed word of a text that nobody has annotated yet. */
export interface BareToken {
  readonly form: string;
  /** The syntactic words of a contraction, *in* and *dem* of *im*; none of a word by itself. */
  readonly parts: readonly string[];
  readonly spaceAfter: boolean;
}

function writeRow(id: string, form: string, misc: string): string {
  return [id, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t');
}

/**
 * Writes the token lines of a printed word, all columns but ID, FORM and `SpaceAfter=No` empty: one line, or that of a
 * contraction with its words.
 * @param first the ID of its first word
 * Source: universaldependencies.org/format.html, Words, Tokens and Empty Nodes.
 */
export function writeBareToken({ form, parts, spaceAfter }: BareToken, first: number): readonly string[] {
  const misc = spaceAfter ? '_' : 'SpaceAfter=No';
  if (parts.length === 0) return [writeRow(`${first}`, form, misc)];
  return [
    writeRow(`${first}-${first + parts.length - 1}`, form, misc),
    ...parts.map((part, index) => writeRow(`${first + index}`, part, '_')),
  ];
}
