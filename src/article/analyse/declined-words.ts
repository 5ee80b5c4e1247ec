import type { Candidate } from '#article/analyse/candidate.ts';
import { type Cells, inColumn, readCells } from '#article/analyse/cells.ts';

/** A declined form of a closed class with what it may be. */
export type ClosedForm = readonly [form: string, candidate: Candidate];

const article = {
  der: 'Nom.Masc Dat.Fem Gen.Fem Gen.Plur',
  die: 'NA.Fem NA.Plur',
  das: 'NA.Neut',
  dem: 'Dat.MN',
  den: 'Acc.Masc Dat.Plur',
  des: 'Gen.MN',
};
const demonstrative = {
  ...{ der: 'Nom.Masc Dat.Fem', die: article.die, das: article.das, dem: article.dem },
  ...{
    den: 'Acc.Masc',
    denen: 'Dat.Plur',
    dessen: 'Gen.MN',
    deren: 'Gen.Fem Gen.Plur',
    derer: 'Gen.Plur Gen.Fem',
  },
};
/** Endings of *dieser*. */
const strong = {
  ...{ e: 'NA.Fem NA.Plur', er: 'Nom.Masc Dat.Fem Gen.Fem Gen.Plur', es: 'NA.Neut Gen.MN' },
  ...{ em: 'Dat.MN', en: 'Acc.Masc Dat.Plur' },
};
/** Endings of *ein* and *kein*; alone, *einer* and *eines* are those of *dieser*. */
const mixed = { '': 'Nom.Masc NA.Neut', ...strong };
/** Endings behind *der*: *derselbe*. */
const weak = {
  ...{ der: 'Nom.Masc', die: 'NA.Fem', das: 'NA.Neut' },
  ...{ dem: 'Dat.MN', den: 'Acc.Masc Dat.Plur', des: 'Gen.MN' },
};
const every = 'Nom.Masc NA.Neut NA.Fem NA.Plur Acc.Masc Dat.MN Dat.Fem Dat.Plur Gen.MN Gen.Fem Gen.Plur';

function paradigm(
  [xpos, upos, lemma, feats]: readonly [string, string, string, string],
  forms: Readonly<Record<string, string>>,
  stem = '',
  within?: Cells,
): readonly ClosedForm[] {
  return Object.entries(forms).map(([form, cells]) => [
    stem + form,
    { lemma, upos, xpos, feats, cells: within === undefined ? readCells(cells) : readCells(cells) & within },
  ]);
}

/** Words declined as *dieser*: stem, lemma, kind, and how they are tagged before a noun and alone. */
const likeThis: readonly (readonly [stem: string, lemma: string, feats: string, tags: string])[] = [
  ['dies', 'dieser', 'PronType=Dem', 'PDAT PDS'],
  ['jen', 'jener', 'PronType=Dem', 'PDAT PDS'],
  ['solch', 'solcher', 'PronType=Dem', 'PDAT PDS'],
  ['welch', 'welcher', 'PronType=Int', 'PWAT PRELS'],
  ['jed', 'jeder', 'PronType=Tot', 'PIAT PIS'],
  ['jedwed', 'jedweder', 'PronType=Tot', 'PIAT PIS'],
  ['jeglich', 'jeglicher', 'PronType=Tot', 'PIAT PIS'],
  ['manch', 'mancher', 'PronType=Ind', 'PIAT PIS'],
  ['all', 'alle', 'PronType=Tot', 'PIAT PIS'],
  ['sämtlich', 'sämtlich', 'PronType=Tot', 'PIAT PIS'],
  ['beid', 'beide', 'PronType=Tot', 'PIAT PIS'],
  ['einig', 'einige', 'PronType=Ind', 'PIAT PIS'],
  ['etlich', 'etliche', 'PronType=Ind', 'PIAT PIS'],
  ['mehrer', 'mehrere', 'PronType=Ind', 'PIAT PIS'],
  ['viel', 'viel', 'PronType=Ind', 'PIAT PIS'],
  ['wenig', 'wenig', 'PronType=Ind', 'PIAT PIS'],
  ['meist', 'meist', 'PronType=Ind', 'PIAT PIS'],
  ['ander', 'anderer', 'PronType=Ind', 'ADJA PIS'],
  ['irgendwelch', 'irgendwelcher', 'PronType=Ind', 'PIAT PIS'],
];

const alsoWeak = /^(?:beid|solch|viel|wenig|meist|ander|sämtlich)$/;

const possessives: readonly (readonly [stem: string, base: string, lemma: string, feats: string])[] = [
  ['mein', 'mein', 'mein', 'Number[psor]=Sing|Person=1|Poss=Yes|PronType=Prs'],
  ['dein', 'dein', 'dein', 'Number[psor]=Sing|Person=2|Poss=Yes|PronType=Prs'],
  ['sein', 'sein', 'sein', 'Gender[psor]=Masc,Neut|Number[psor]=Sing|Person=3|Poss=Yes|PronType=Prs'],
  ['ihr', 'ihr', 'ihr', 'Person=3|Poss=Yes|PronType=Prs'],
  ['unser', 'unser', 'unser', 'Number[psor]=Plur|Person=1|Poss=Yes|PronType=Prs'],
  ['unsr', 'unser', 'unser', 'Number[psor]=Plur|Person=1|Poss=Yes|PronType=Prs'],
  ['eur', 'euer', 'euer', 'Number[psor]=Plur|Person=2|Poss=Yes|PronType=Prs'],
];

function possessiveForms(): readonly ClosedForm[] {
  return possessives.flatMap(([stem, base, lemma, feats]) => [
    ...paradigm(['PPOSAT', 'DET', lemma, feats], strong, stem),
    ...(stem === 'unsr' ? [] : paradigm(['PPOSAT', 'DET', lemma, feats], { '': mixed[''] }, base)),
  ]);
}

function formsLikeThis(): readonly ClosedForm[] {
  return likeThis.flatMap(([stem, lemma, feats, tags]) => {
    const forms = alsoWeak.test(stem)
      ? { ...strong, e: `${strong.e} Nom.Masc NA.Neut`, en: `${strong.en} ${every}` }
      : strong;
    return tags
      .split(' ')
      .flatMap((xpos) => paradigm([xpos, xpos === 'PRELS' ? 'PRON' : 'DET', lemma, feats], forms, stem));
  });
}

/** All declined forms of the closed classes but the personal pronouns. */
export function declinedForms(): readonly ClosedForm[] {
  const definite = 'Definite=Def|PronType=Art';
  const indefinite = 'Definite=Ind|PronType=Art';
  return [
    ...paradigm(['ART', 'DET', 'der', definite], article),
    ...paradigm(['PRELS', 'PRON', 'der', 'PronType=Rel'], demonstrative),
    ...paradigm(['PDS', 'PRON', 'der', 'PronType=Dem'], demonstrative),
    ...paradigm(['ART', 'DET', 'ein', indefinite], mixed, 'ein', ~inColumn('Plur')),
    ...paradigm(['PIS', 'DET', 'ein', indefinite], { ...strong, s: 'NA.Neut' }, 'ein', ~inColumn('Plur')),
    ...paradigm(['PIAT', 'DET', 'kein', 'PronType=Neg'], mixed, 'kein'),
    ...paradigm(['PIS', 'DET', 'kein', 'PronType=Neg'], strong, 'kein'),
    ...paradigm(['PDS', 'DET', 'dieser', 'PronType=Dem'], { dies: 'NA.Neut' }),
    ...paradigm(['PIAT', 'DET', 'mehr', 'PronType=Ind'], { mehr: every }),
    ...paradigm(['PIAT', 'DET', 'paar', 'PronType=Ind'], { paar: every }),
    ...['bisschen', 'allerlei', 'dergleichen', 'derlei', 'keinerlei', 'mancherlei', 'vielerlei'].flatMap(
      (word) =>
        paradigm(['PIAT', 'DET', word, word === 'keinerlei' ? 'PronType=Neg' : 'PronType=Ind'], {
          [word]: every,
        }),
    ),
    ...paradigm(['PIAT', 'DET', 'irgendein', 'PronType=Ind'], mixed, 'irgendein', ~inColumn('Plur')),
    ...paradigm(
      ['PIS', 'DET', 'irgendein', 'PronType=Ind'],
      { ...strong, s: 'NA.Neut' },
      'irgendein',
      ~inColumn('Plur'),
    ),
    ...paradigm(['PIAT', 'DET', 'viel', 'PronType=Ind'], { viel: every }),
    ...paradigm(['PIAT', 'DET', 'wenig', 'PronType=Ind'], { wenig: every, weniger: every }),
    ...paradigm(['PIAT', 'DET', 'alle', 'PronType=Tot'], { all: every }),
    ...paradigm(['PDAT', 'DET', 'solcher', 'PronType=Dem'], { solch: every }),
    ...paradigm(['PIAT', 'PRON', 'etwas', 'PronType=Ind'], { etwas: every }),
    ...['selb', 'jenig'].flatMap((stem) =>
      Object.entries(weak).flatMap(([base, cells]) =>
        paradigm(['PDAT', 'DET', `der${stem}e`, 'PronType=Dem'], {
          [`${base}${stem}${/^(?:der|die|das)$/.test(base) ? 'e' : 'en'}`]: cells,
          ...(base === 'die' && { [`die${stem}en`]: 'NA.Plur' }),
          ...(base === 'der' && { [`der${stem}en`]: 'Dat.Fem Gen.Fem Gen.Plur' }),
        }),
      ),
    ),
    ...possessiveForms(),
    ...formsLikeThis(),
  ];
}
