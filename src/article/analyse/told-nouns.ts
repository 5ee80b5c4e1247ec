import type { FormTable } from '#article/analyse/form-table.ts';

const article =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|dein|sein|ihr|unser)(?:e[mnrs]?)?|(?:dies|jed|jen|manch)e[mnrs]?)$/i;

/** Whether an article stands before a place, perhaps with an adjective between: *der böse Wolf*. */
function hasArticle(forms: readonly string[], at: number): boolean {
  const [second = '', before = ''] = [forms[at - 2], forms[at - 1]];
  return article.test(before) || (/^\p{Ll}+e[mnrs]?$/u.test(before) && article.test(second));
}

/**
 * Lists the nouns that a text tells to be nouns, by their lemmas: a name has no article and no plural. Where it has *der Wolf* or *Wölfe*, *Wolf* is none.
 * @param sentences each as its words
 */
export function listToldNouns(
  sentences: readonly (readonly string[])[],
  { find }: FormTable,
): ReadonlySet<string> {
  const lemmas = new Set<string>();
  for (const forms of sentences)
    for (const [at, form] of forms.entries()) {
      if (!/^\p{Lu}\p{Ll}/u.test(form)) continue;
      const isTold = hasArticle(forms, at);
      for (const { lemma, upos, feats } of find(form))
        if (upos === 'NOUN' && (isTold || (lemma !== form && feats.endsWith('Number=Plur'))))
          lemmas.add(lemma);
    }
  return lemmas;
}
