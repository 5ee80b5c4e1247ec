import type { Reading } from '#article/analyse/form-table.ts';

/** Present and past, indicative and subjunctive: six forms each, and the forms that aren’t finite. */
const verbs: readonly (readonly [
  lemma: string,
  finite: readonly string[],
  infinitive: string,
  participles: string,
])[] = [
  [
    'sein',
    [
      'bin bist ist sind seid sind',
      'war warst war waren wart waren',
      'sei seist,seiest sei seien seiet seien',
      'wäre wärst,wärest wäre wären wärt,wäret wären',
    ],
    'sein',
    'gewesen',
  ],
  [
    'haben',
    [
      'habe hast hat haben habt haben',
      'hatte hattest hatte hatten hattet hatten',
      'habe habest habe haben habet haben',
      'hätte hättest hätte hätten hättet hätten',
    ],
    'haben',
    'gehabt',
  ],
  [
    'werden',
    [
      'werde wirst wird werden werdet werden',
      'wurde,ward wurdest wurde,ward wurden wurdet wurden',
      'werde werdest werde werden werdet werden',
      'würde würdest würde würden würdet würden',
    ],
    'werden',
    'geworden worden',
  ],
  ...[
    ['können', 'kann', 'konn', 'könn', 'könn'],
    ['müssen', 'muss', 'muss', 'müss', 'müss'],
    ['dürfen', 'darf', 'durf', 'dürf', 'dürf'],
    ['mögen', 'mag', 'moch', 'mög', 'möch'],
    ['sollen', 'soll', 'soll', 'soll', 'soll'],
    ['wollen', 'will', 'woll', 'woll', 'woll'],
  ].map(
    ([lemma = '', present = '', past = '', stem = '', unreal = '']) =>
      [
        lemma,
        [
          `${present} ${present}${present.endsWith('s') ? 't' : 'st'} ${present} ${lemma} ${stem}t ${lemma}`,
          `${past}te ${past}test ${past}te ${past}ten ${past}tet ${past}ten`,
          `${stem}e ${stem}est ${stem}e ${lemma} ${stem}et ${lemma}`,
          `${unreal}te ${unreal}test ${unreal}te ${unreal}ten ${unreal}tet ${unreal}ten`,
        ],
        lemma,
        `ge${past}t`,
      ] as const,
  ),
];

const persons = [
  ['1', 'Sing'],
  ['2', 'Sing'],
  ['3', 'Sing'],
  ['1', 'Plur'],
  ['2', 'Plur'],
  ['3', 'Plur'],
] as const;

/** Mood and tense of the four rows. */
const rows = [
  ['Ind', 'Pres'],
  ['Ind', 'Past'],
  ['Sub', 'Pres'],
  ['Sub', 'Past'],
] as const;

/** All forms of the verbs that are auxiliaries too, with what they may be. */
export function auxiliaryForms(): readonly (readonly [form: string, reading: Reading])[] {
  return verbs.flatMap(([lemma, finite, infinitive, participles]) => [
    ...rows.flatMap(([mood, tense], row) =>
      (finite[row] ?? '').split(' ').flatMap((cell, index) => {
        const [person = '3', number = 'Sing'] = persons[index] ?? [];
        const feats = `Mood=${mood}|Number=${number}|Person=${person}|Tense=${tense}|VerbForm=Fin`;
        return cell.split(',').map((form) => [form, { lemma, upos: 'AUX', feats }] as const);
      }),
    ),
    [infinitive, { lemma, upos: 'AUX', feats: 'VerbForm=Inf' }] as const,
    ...participles.split(' ').map((form) => [form, { lemma, upos: 'AUX', feats: 'VerbForm=Part' }] as const),
  ]);
}
