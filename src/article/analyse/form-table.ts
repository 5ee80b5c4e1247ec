/** What a printed form may be: a lemma with its part of speech and its features, as UD has them. */
export interface Reading {
  readonly lemma: string;
  /** UD's part of speech: NOUN, VERB, AUX, ADJ, ADV, DET, PRON, ADP, CCONJ, SCONJ, PART, NUM, PROPN, INTJ. */
  readonly upos: string;
  /** `Case=Nom|Gender=Masc|Number=Sing`, keys in UD's order; empty where there are none. */
  readonly feats: string;
}

/** What a dictionary knows of forms. Pure: no file, no network. */
export interface FormTable {
  /** All readings of a form as it is printed; none where it isn't known. */
  readonly find: (form: string) => readonly Reading[];
  /** The features of a noun, the parts of a separable verb: is there such a lemma? */
  readonly has: (lemma: string, upos: string) => boolean;
}
