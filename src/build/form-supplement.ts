import { inflectNoun } from '#build/inflect-noun.ts';
import { inflectVerb } from '#build/inflect-verb.ts';
import type { InflectedForm, InflectedWord } from '#build/inflected-word.ts';

/** Endings of an adjective of which the dictionary has none, as *schön* has them. */
const declined: readonly (readonly [ending: string, feats: readonly string[]])[] = [
  ['e', ['Nom Masc', 'Nom Fem', 'Nom Neut', 'Nom', 'Acc Fem', 'Acc Neut', 'Acc']],
  ['en', 'Acc Masc,Dat Masc,Dat Fem,Dat Neut,Gen Masc,Gen Fem,Gen Neut,Nom,Acc,Dat,Gen'.split(',')],
  ['er', ['Nom Masc', 'Dat Fem', 'Gen Fem', 'Gen']],
  ['es', ['Nom Neut', 'Acc Neut']],
  ['em', ['Dat Masc', 'Dat Neut']],
];

function adjective(lemma: string, isDeclined: boolean): InflectedWord {
  const forms = declined.flatMap(([ending, cells]) =>
    cells.map((cell): InflectedForm => {
      const [Case = '', gender] = cell.split(' ');
      const others = gender === undefined ? 'Number=Plur' : `Gender=${gender}|Number=Sing`;
      return { form: isDeclined ? lemma + ending : lemma, feats: `Case=${Case}|Degree=Pos|${others}` };
    }),
  );
  return { lemma, upos: 'ADJ', separable: '', forms: [{ form: lemma, feats: 'Degree=Pos' }, ...forms] };
}

/** A feminine noun, whose forms are the same in all cases. */
function feminine(lemma: string, forms: Readonly<Record<string, string>>): readonly InflectedWord[] {
  return inflectNoun(lemma, { G: 'F', NOM: forms, GEN: forms, DAT: forms, AKK: forms });
}

/** Nouns that the dictionary has only as adjectives that have become nouns: of two words that are spelt alike it keeps one. */
const likeAdjectives = `Alternative Antike Brache Breite Defensive Diagonale Dichte Dicke Direktive Dominante Dürre Ebene Enge Feige Ferne Feuchte Flotte Fremde Frische
  Frühe Gerade Groteske Heide Horizontale Kapillare Konstante Kontroverse Kooperative Kühle Lasche Leere Legende Liebe Matte Milde Moderne Offensive
  Pauschale Platte Postmoderne Reife Runde Schnelle Schwere Schwüle Senkrechte Spitze Starre Stille Strenge Süße Taube Tiefe Totale Treue Unreife Untreue Variable
  Waagerechte Weiche Weise Weite Wunde Wüste Zentrale`;

const hing = (ending: string) => `hing${ending}`;
const past = {
  S: { 1: hing(''), 2: hing('st'), 3: hing('') },
  P: { 1: hing('en'), 2: hing('t'), 3: hing('en') },
};
const unreal = {
  S: { 1: hing('e'), 2: hing('est'), 3: hing('e') },
  P: { 1: hing('en'), 2: hing('et'), 3: hing('en') },
};

/** Common words and forms that the dictionaries don’t have. They have one form a cell: of *Worte* and *Wörter* the second. */
export const supplement: readonly InflectedWord[] = [
  ...inflectNoun('Herr', {
    G: 'M',
    NOM: { SIN: 'Herr' },
    GEN: { SIN: 'Herrn' },
    DAT: { SIN: 'Herrn' },
    AKK: { SIN: 'Herrn' },
  }),
  ...inflectNoun('Wort', {
    G: 'N',
    NOM: { SIN: 'Wort', PLU: 'Worte' },
    GEN: { SIN: 'Wortes', PLU: 'Worte' },
    DAT: { SIN: 'Wort', PLU: 'Worten' },
    AKK: { SIN: 'Wort', PLU: 'Worte' },
  }),
  // The dictionary has *Bänke*.
  ...feminine('Bank', { PLU: 'Banken' }),
  ...likeAdjectives.split(/\s+/).flatMap((lemma) => feminine(lemma, { SIN: lemma, PLU: `${lemma}n` })),
  // The dictionary has *hängte*.
  ...inflectVerb('hängen', { PA2: ['gehangen'], PRT: past, KJ2: unreal }),
  adjective('weiter', true),
  // *eine prima Idee*
  ...'beige extra klasse lila orange prima rosa super'.split(' ').map((lemma) => adjective(lemma, false)),
];
