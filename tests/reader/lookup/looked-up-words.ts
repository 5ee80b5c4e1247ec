/** A word of the article, and what looking it up tells. */
interface LookedUpWord {
  readonly sentence: string;
  readonly form: string;
  /** The words that light up with it. */
  readonly lit: readonly string[];
  readonly title: string;
  readonly english: readonly string[];
  readonly german: readonly string[];
}

export const lookedUpWords: readonly LookedUpWord[] = [
  {
    sentence: 's6',
    form: 'gaben',
    lit: ['gaben', 'bekannt'],
    title: 'bekannt|geben',
    english: ['released', 'past, 3rd person plural; separable: gaben … bekannt.'],
    german: ['Präteritum, 3. Person Plural; trennbar: gaben … bekannt.'],
  },
  {
    sentence: 's6',
    form: 'bekannt',
    lit: ['gaben', 'bekannt'],
    title: 'bekannt|geben',
    english: ['released', 'separable: gaben … bekannt.'],
    german: ['trennbar: gaben … bekannt.'],
  },
  {
    sentence: 's17',
    form: 'sich',
    lit: ['bezieht', 'sich', 'auf'],
    title: 'sich beziehen auf',
    english: ['is referring to'],
    german: ['Reflexivpronomen zu bezieht'],
  },
  {
    sentence: 's8',
    form: 'gehen',
    lit: ['solle', 'es', 'um', 'gehen'],
    title: 'es geht um',
    english: ['be about', 'infinitive with solle'],
    german: ['Infinitiv mit solle'],
  },
  {
    sentence: 's2',
    form: 'wird',
    lit: ['wird', 'treffen'],
    title: 'werden',
    english: ['will', 'present, 3rd person singular', 'auxiliary, forms the future with treffen'],
    german: ['Hilfsverb, bildet mit treffen das Futur'],
  },
  {
    sentence: 's4',
    form: 'zum',
    lit: ['zum'],
    title: 'zum = zu + dem',
    english: ['to the', 'with the dative: G20-Außenministertreffen'],
    german: ['Präposition mit Dativ: G20-Außenministertreffen'],
  },
  {
    sentence: 's4',
    form: 'G20-Außenministertreffen',
    lit: ['G20-Außenministertreffen'],
    title: 'das G20-Außenministertreffen',
    english: ['G20 foreign ministers’ meeting', 'dative singular after zu', 'foreign', 'minister', 'meeting'],
    german: ['Dativ Singular wegen zu'],
  },
  {
    sentence: 's18',
    form: 'Öl-Exportinfrastruktur',
    lit: ['Öl-Exportinfrastruktur'],
    title: 'die Öl-Exportinfrastruktur',
    english: ['oil export infrastructure', 'dative singular after an', 'infrastruktur'],
    german: ['Dativ Singular wegen an'],
  },
  {
    sentence: 's11',
    form: 'sei',
    lit: ['sei', 'in', 'begründet'],
    title: 'begründet sein in',
    english: [
      'is due to',
      'to have its reason in something',
      'Konjunktiv I, 3rd',
      'Reported speech (Donald Lu)',
      'without confirming it',
    ],
    german: ['Dort liegt der Grund dafür', 'Konjunktiv I, 3.', 'ohne sie zu bestätigen'],
  },
  {
    sentence: 's21',
    form: 'würden',
    lit: ['bestehen', 'würden'],
    title: 'werden',
    english: ['Konjunktiv II, 3rd', 'replaces the Konjunktiv of bestehen', 'Future, not conditional'],
    german: ['ersetzt den Konjunktiv von bestehen'],
  },
  {
    sentence: 's10',
    form: 'im',
    lit: ['im', 'Rahmen'],
    title: 'im Rahmen',
    english: ['within the framework of', 'with the dative: Rahmen'],
    german: ['Präposition mit Dativ: Rahmen'],
  },
];
