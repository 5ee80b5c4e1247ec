import { type InflectedForm, type InflectedWord, takeForm } from '#build/inflected-word.ts';

const cases = { NOM: 'Nom', GEN: 'Gen', DAT: 'Dat', AKK: 'Acc' } as const;
const genders = {
  M: 'Gender=Masc|Number=Sing',
  F: 'Gender=Fem|Number=Sing',
  N: 'Gender=Neut|Number=Sing',
  P: 'Number=Plur',
} as const;

/** Comparatives and superlatives that no rule makes; the dictionary has none. */
const compared = new Map(
  `alt älter ältest, arm ärmer ärmst, dumm dümmer dümmst, gesund gesünder gesündest, grob gröber gröbst, groß größer größt, gut besser best,
  hart härter härtest, hoch höher höchst, jung jünger jüngst, kalt kälter kältest, klug klüger klügst, krank kränker kränkst,
  kurz kürzer kürzest, lang länger längst, nah näher nächst, nahe näher nächst, rot röter rötest, scharf schärfer schärfst,
  schwach schwächer schwächst, schwarz schwärzer schwärzest, stark stärker stärkst, warm wärmer wärmst`
    .split(/,\s+/)
    .map((words) => {
      const [lemma = '', more = '', most = ''] = words.split(' ');
      return [lemma, { more: [more], most: [most] }] as const;
    }),
);

interface Ending {
  readonly ending: string;
  readonly feats: (degree: string) => string;
}

/** The endings of an entry, with what they may mean, whichever article stands before. */
function readEndings(stem: string, entry: unknown): readonly Ending[] {
  const known = new Map<string, Ending>();
  for (const [key, Case] of Object.entries(cases))
    for (const article of ['DEF', 'IND', 'SOL'])
      for (const [gender, others] of Object.entries(genders)) {
        const form = takeForm(entry, key, article, gender);
        if (!form?.startsWith(stem)) continue;
        const ending = form.slice(stem.length);
        const feats = (degree: string) => `Case=${Case}|Degree=${degree}|${others}`;
        known.set(`${ending} ${feats('')}`, { ending, feats });
      }
  return Array.from(known.values());
}

/**
 * Writes out the forms of an entry of `german-adjectives-dict`, and compares it, which the dictionary doesn't: by the rule, with *e* before
 * *st* and without, or by the list.
 */
export function inflectAdjective(lemma: string, entry: unknown): InflectedWord {
  const stem = (takeForm(entry, 'AKK', 'SOL', 'P') ?? `${lemma}e`).replace(/e$/, '');
  const endings = readEndings(stem, entry);
  const bare = lemma.replace(/e$/, '');
  const { more, most } = compared.get(lemma) ?? { more: [`${stem}er`], most: [`${bare}st`, `${bare}est`] };
  const decline = (base: string, degree: string): readonly InflectedForm[] =>
    endings.map(({ ending, feats }) => ({ form: base + ending, feats: feats(degree) }));
  const forms = [
    { form: lemma, feats: 'Degree=Pos' },
    ...decline(stem, 'Pos'),
    ...more.flatMap((base) => [{ form: base, feats: 'Degree=Cmp' }, ...decline(base, 'Cmp')]),
    // *am schönsten*
    ...most.flatMap((base) => [{ form: `${base}en`, feats: 'Degree=Sup' }, ...decline(base, 'Sup')]),
  ];
  return { lemma, upos: 'ADJ', separable: '', forms };
}
