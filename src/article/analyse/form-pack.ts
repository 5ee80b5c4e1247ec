/** Words that have the same endings: `Zeitung`, `Meinung`. */
export interface Paradigm {
  readonly upos: string;
  /** What the lemma has behind the stem. */
  readonly lemma: string;
  /**
   * What a form has behind the stem, with the features that it may then have, by their places in the list. `ge:t` is *t* with
   * *ge* before the stem, or between it and what is separable: *geräumt*, *eingeräumt*.
   */
  readonly endings: Readonly<Record<string, readonly number[]>>;
  /**
   * The stems in order, with a blank between them, each as how many letters it has in common with the one before, in base 36, and
   * the others. `|` stands behind what is separable: `ein|räum`.
   */
  readonly stems: string;
}

/** The forms of a language in a file of their own. */
export interface FormPack {
  /** Where they are from and whose they are, for who opens the file. */
  readonly rights: string;
  /** All features that any form has: `Case=Nom|Gender=Masc|Number=Sing`. */
  readonly feats: readonly string[];
  readonly paradigms: readonly Paradigm[];
  /** The paradigm by which participles are declined, by its place in the list. */
  readonly declined: number;
}
