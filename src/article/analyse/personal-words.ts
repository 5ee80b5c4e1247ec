import { readCells } from '#article/analyse/cells.ts';
import type { ClosedForm } from '#article/analyse/declined-words.ts';

const singular = (cases: string) =>
  readCells(['Masc', 'Fem', 'Neut'].map((column) => `${cases}.${column}`).join(' '));

/** Personal pronouns: form, lemma, what else is given, cells. */
const personal: readonly (readonly [form: string, lemma: string, feats: string, cells: number])[] = [
  ['ich', 'ich', 'Person=1', singular('Nom')],
  ['mich', 'ich', 'Person=1', singular('Acc')],
  ['mir', 'ich', 'Person=1', singular('Dat')],
  ['meiner', 'ich', 'Person=1', singular('Gen')],
  ['du', 'du', 'Person=2', singular('Nom')],
  ['dich', 'du', 'Person=2', singular('Acc')],
  ['dir', 'du', 'Person=2', singular('Dat')],
  ['er', 'er', 'Person=3', readCells('Nom.Masc')],
  ['ihn', 'er', 'Person=3', readCells('Acc.Masc')],
  ['ihm', 'er', 'Person=3', readCells('Dat.Masc')],
  ['ihm', 'es', 'Person=3', readCells('Dat.Neut')],
  ['es', 'es', 'Person=3', readCells('NA.Neut')],
  ["'s", 'es', 'Person=3', readCells('NA.Neut')],
  ['’s', 'es', 'Person=3', readCells('NA.Neut')],
  ['sie', 'sie', 'Person=3', readCells('NA.Fem NA.Plur')],
  ['ihr', 'sie', 'Person=3', readCells('Dat.Fem')],
  ['ihr', 'ihr', 'Person=2', readCells('Nom.Plur')],
  ['ihnen', 'sie', 'Person=3', readCells('Dat.Plur')],
  ['wir', 'wir', 'Person=1', readCells('Nom.Plur')],
  ['uns', 'wir', 'Person=1', readCells('Acc.Plur Dat.Plur')],
  ['euch', 'ihr', 'Person=2', readCells('Acc.Plur Dat.Plur')],
];

const others: readonly (readonly [
  xpos: string,
  lemma: string,
  feats: string,
  forms: string,
  cells: number,
])[] = [
  [
    'PRF',
    'sich',
    'Person=3|PronType=Prs|Reflex=Yes',
    'sich',
    readCells('Acc.Masc Acc.Fem Acc.Neut Acc.Plur Dat.MN Dat.Fem Dat.Plur'),
  ],
  ['PRF', 'ich', 'Person=1|PronType=Prs|Reflex=Yes', 'mich', singular('Acc')],
  ['PRF', 'ich', 'Person=1|PronType=Prs|Reflex=Yes', 'mir', singular('Dat')],
  ['PRF', 'du', 'Person=2|PronType=Prs|Reflex=Yes', 'dich', singular('Acc')],
  ['PRF', 'du', 'Person=2|PronType=Prs|Reflex=Yes', 'dir', singular('Dat')],
  ['PRF', 'wir', 'Person=1|PronType=Prs|Reflex=Yes', 'uns', readCells('Acc.Plur Dat.Plur')],
  ['PRF', 'ihr', 'Person=2|PronType=Prs|Reflex=Yes', 'euch', readCells('Acc.Plur Dat.Plur')],
  ['PRF', 'einander', 'PronType=Rcp', 'einander', readCells('Acc.Plur Dat.Plur')],
  ['PIS', 'man', 'PronType=Ind', 'man', singular('Nom')],
  ['PIS', 'nichts', 'PronType=Neg', 'nichts nix', readCells('NA.Neut Dat.Neut')],
  ['PIS', 'etwas', 'PronType=Ind', 'etwas was irgendetwas irgendwas', readCells('NA.Neut Dat.Neut')],
  ['PIS', 'jemand', 'PronType=Ind', 'jemand', readCells('Nom.Masc Acc.Masc Dat.Masc')],
  ['PIS', 'jemand', 'PronType=Ind', 'jemanden', readCells('Acc.Masc')],
  ['PIS', 'jemand', 'PronType=Ind', 'jemandem', readCells('Dat.Masc')],
  ['PIS', 'niemand', 'PronType=Neg', 'niemand', readCells('Nom.Masc Acc.Masc Dat.Masc')],
  ['PIS', 'niemand', 'PronType=Neg', 'niemanden', readCells('Acc.Masc')],
  ['PIS', 'niemand', 'PronType=Neg', 'niemandem', readCells('Dat.Masc')],
  ['PIS', 'jedermann', 'PronType=Ind', 'jedermann', readCells('Nom.Masc Acc.Masc Dat.Masc')],
  ['PIS', 'irgendjemand', 'PronType=Ind', 'irgendjemand', readCells('Nom.Masc Acc.Masc Dat.Masc')],
  ['PIS', 'irgendwer', 'PronType=Ind', 'irgendwer', readCells('Nom.Masc Acc.Masc Dat.Masc')],
  ['PIS', 'sowas', 'PronType=Ind', 'sowas', readCells('NA.Neut Dat.Neut')],
  ['PWS', 'wer', 'PronType=Int', 'wer', readCells('Nom.Masc')],
  ['PWS', 'wer', 'PronType=Int', 'wen', readCells('Acc.Masc')],
  ['PWS', 'wer', 'PronType=Int', 'wem', readCells('Dat.Masc')],
  ['PWS', 'wer', 'PronType=Int', 'wessen', readCells('Gen.MN')],
  ['PWS', 'was', 'PronType=Int', 'was', readCells('NA.Neut')],
  ['PRELS', 'was', 'PronType=Rel', 'was', readCells('NA.Neut')],
];

/** Personal, reflexive and interrogative pronouns, and those that are only words by themselves: *man*, *nichts*. */
export function personalForms(): readonly ClosedForm[] {
  return [
    ...personal.map(
      ([form, lemma, feats, cells]): ClosedForm => [
        form,
        { lemma, upos: 'PRON', xpos: 'PPER', feats: `${feats}|PronType=Prs`, cells },
      ],
    ),
    ...others.flatMap(([xpos, lemma, feats, forms, cells]) =>
      forms.split(' ').map((form): ClosedForm => [form, { lemma, upos: 'PRON', xpos, feats, cells }]),
    ),
  ];
}
