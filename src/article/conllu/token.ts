/**
 * One feature of FEATS, `Gender=Masc,Neut`, its values in the order they were given.
 * Source: universaldependencies.org/format.html, Morphological Annotation.
 */
export interface Feature {
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * One item of MISC: `Gloss=in`, or a bare word, which has no `value`. Only the first `=` separates, so
 * `Note=2+2=4` has the value `2+2=4`.
 * Source: universaldependencies.org/format.html, Miscellaneous.
 */
export interface MiscItem {
  readonly key: string;
  readonly value?: string;
}

/** What every token line has, whatever its ID means. */
interface Line {
  readonly form: string;
  readonly feats: readonly Feature[];
  readonly misc: readonly MiscItem[];
  /** 1-based, in the file. */
  readonly line: number;
  /** 1-based start, in UTF-16 units, of each of the ten columns. */
  readonly columns: readonly number[];
}

/**
 * A syntactic word: the node of a tree. `null` is the file's `_`, not given; only FORM `_` is a real underscore.
 * Source: universaldependencies.org/format.html, Words, Tokens and Empty Nodes.
 */
export interface WordLine extends Line {
  readonly kind: 'word';
  readonly id: number;
  readonly lemma: string | null;
  readonly upos: string | null;
  readonly xpos: string | null;
  readonly head: number | null;
  readonly deprel: string | null;
  readonly deps: string | null;
}

/**
 * A printed word that is several syntactic ones: `im` over `in` and `dem`. It has no grammar of its own, but
 * newer UD lets it say `Typo=Yes`.
 * Source: universaldependencies.org/format.html, Words, Tokens and Empty Nodes.
 */
export interface MultiwordLine extends Line {
  readonly kind: 'multiword';
  readonly first: number;
  readonly last: number;
}

/**
 * A word that is understood, not printed: the second `kauft` of "Anna kauft Brot und Ben [kauft] Milch". ID 8.10
 * is `after` 8, `index` 10; it is no decimal number, or it would be 8.1.
 * Source: universaldependencies.org/format.html, Words, Tokens and Empty Nodes.
 */
export interface EmptyNodeLine extends Line {
  readonly kind: 'empty';
  readonly after: number;
  readonly index: number;
  readonly lemma: string | null;
  readonly upos: string | null;
  readonly xpos: string | null;
  readonly deps: string | null;
}

/** A line of ten columns, told apart by the shape of its ID. */
export type TokenLine = WordLine | MultiwordLine | EmptyNodeLine;
