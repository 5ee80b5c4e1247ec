/** A set of names that are written with blanks between. */
function names(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Parts of speech. Source: universaldependencies.org/u/pos. */
export const partsOfSpeech = names(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X',
);

/** Tags of STTS, the German part-of-speech tags that XPOS has; PAV is GSD's name for PROAV. */
export const sttsTags = names(
  `ADJA ADJD ADV APPR APPRART APPO APZR ART CARD FM ITJ KOKOM KON KOUI KOUS NE NN PAV PROAV PDAT PDS PIAT PIDAT PIS PPER
  PPOSAT PPOSS PRELAT PRELS PRF PTKA PTKANT PTKNEG PTKVZ PTKZU PWAT PWAV PWS TRUNC VAFIN VAIMP VAINF VAPP VMFIN VMINF
  VMPP VVFIN VVIMP VVINF VVIZU VVPP XY $( $, $.`,
);

/** Relations of any language, without subtypes. Source: universaldependencies.org/u/dep. */
export const relations = names(
  `acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat
  goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp`,
);

/** Relations of German, with their subtypes. Source: universaldependencies.org/de/dep, and the validator's list. */
export const germanRelations = names(
  `acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp clf compound compound:prt conj
  cop csubj csubj:pass dep det det:poss discourse dislocated expl expl:pv fixed flat flat:foreign flat:name goeswith iobj
  list mark nmod nmod:poss nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:arg obl:tmod orphan parataxis punct
  reparandum root vocative xcomp`,
);

/** Lemmas that are AUX in German. Source: universaldependencies.org/de, Tags; the validator's list. */
export const auxiliaries = names('dürfen haben können mögen müssen sein sollen tun werden wollen');

/** Features of German with their values. Source: universaldependencies.org/de/feat, and the validator's list. */
export const features: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    Abbr: ['Yes'],
    AdpType: ['Circ', 'Post', 'Prep'],
    Aspect: ['Perf'],
    Case: ['Acc', 'Dat', 'Gen', 'Nom'],
    ConjType: ['Comp'],
    Definite: ['Def', 'Ind'],
    Degree: ['Cmp', 'Pos', 'Sup'],
    ExtPos: ['ADV', 'DET', 'NOUN', 'SCONJ'],
    Foreign: ['Yes'],
    Gender: ['Fem', 'Masc', 'Neut'],
    'Gender[psor]': ['Fem', 'Masc', 'Neut'],
    Hyph: ['Yes'],
    Mood: ['Imp', 'Ind', 'Sub'],
    NumForm: ['Digit', 'Roman', 'Word'],
    NumType: ['Card', 'Ord'],
    Number: ['Plur', 'Sing'],
    'Number[psor]': ['Plur', 'Sing'],
    PartType: ['Inf', 'Res', 'Vbp'],
    Person: ['1', '2', '3'],
    Polarity: ['Neg'],
    Polite: ['Form'],
    Poss: ['Yes'],
    PronType: ['Art', 'Dem', 'Emp', 'Ind', 'Int', 'Neg', 'Prs', 'Rcp', 'Rel', 'Tot'],
    PunctType: ['Brck', 'Comm', 'Peri'],
    Reflex: ['Yes'],
    Tense: ['Past', 'Pres'],
    Typo: ['Yes'],
    Variant: ['Short'],
    VerbForm: ['Fin', 'Inf', 'Part'],
    VerbType: ['Mod'],
    Voice: ['Pass'],
  }),
);
