/** What a dictionary has of a noun; a form that it hasn't is left out. */
export interface NounForms {
  readonly gender?: 'Masc' | 'Fem' | 'Neut';
  readonly genitive?: string;
  readonly plural?: string;
}

/** What a dictionary has of a verb: third person singular, with a particle that is separated behind it (*räumt ein*). */
export interface VerbForms {
  readonly present?: string;
  readonly past?: string;
  readonly participles: readonly string[];
}

/** What the lexicon is held against; a word that they haven't is undefined. */
export interface Dictionaries {
  readonly noun: (lemma: string) => NounForms | undefined;
  readonly verb: (lemma: string) => VerbForms | undefined;
  /** Of adjectives they have no comparison, so that all they tell is whether there is one. */
  readonly hasAdjective: (lemma: string) => boolean;
}
