/** A form with the features of UD that it has: `Case=Nom|Gender=Masc|Number=Sing`. */
export interface InflectedForm {
  /** As it is printed, but without the infix. */
  readonly form: string;
  readonly feats: string;
  /** What stands before the form, or behind what is separable: *ge|räumt*, *ein|zu|räumen*. */
  readonly infix?: 'ge' | 'zu';
}

/** A word of a dictionary with all its forms. */
export interface InflectedWord {
  readonly lemma: string;
  readonly upos: string;
  /** What the lemma begins with and can stand apart: *ein* of *einräumen*. */
  readonly separable: string;
  readonly forms: readonly InflectedForm[];
}

/** A verb with what can stand apart before it, inflected as it is by itself: *mitgekommen, mitzukommen*. */
export function joinSeparable(separable: string, { lemma, upos, forms }: InflectedWord): InflectedWord {
  const infinitive = { form: separable + lemma, feats: 'VerbForm=Inf', infix: 'zu' } as const;
  const others = forms.filter(({ feats, infix }) => infix !== 'zu' && !feats.includes('Mood=Imp'));
  return {
    lemma: separable + lemma,
    upos,
    separable,
    forms: [...others.map((one) => ({ ...one, form: separable + one.form })), infinitive],
  };
}

/** What stands in an entry of a dictionary under these keys, one in the other. */
export function takeFrom(entry: unknown, ...keys: readonly string[]): unknown {
  let value = entry;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** A form that stands in an entry, where there is one. */
export function takeForm(entry: unknown, ...keys: readonly string[]): string | undefined {
  const value = takeFrom(entry, ...keys);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
