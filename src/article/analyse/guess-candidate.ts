import type { Candidate } from '#article/analyse/candidate.ts';
import { type Cells, everyCell, inColumn } from '#article/analyse/cells.ts';
import { cellsOfEnding } from '#article/analyse/decline-adjective.ts';

/** Endings that tell a noun’s gender: ending, its plural, gender. */
const genders: readonly (readonly [ending: string, plural: string, gender: 'Masc' | 'Fem' | 'Neut'])[] = [
  ['ung', 'ungen', 'Fem'],
  ['heit', 'heiten', 'Fem'],
  ['keit', 'keiten', 'Fem'],
  ['schaft', 'schaften', 'Fem'],
  ['tät', 'täten', 'Fem'],
  ['ion', 'ionen', 'Fem'],
  ['ie', 'ien', 'Fem'],
  ['ik', 'iken', 'Fem'],
  ['in', 'innen', 'Fem'],
  ['ur', 'uren', 'Fem'],
  ['enz', 'enzen', 'Fem'],
  ['anz', 'anzen', 'Fem'],
  ['chen', 'chen', 'Neut'],
  ['lein', 'lein', 'Neut'],
  ['ment', 'mente', 'Neut'],
  ['um', 'en', 'Neut'],
  ['ismus', 'ismen', 'Masc'],
  ['ist', 'isten', 'Masc'],
  ['er', 'ern', 'Masc'],
  ['ling', 'linge', 'Masc'],
  ['or', 'oren', 'Masc'],
];

function guessNoun(form: string): Candidate {
  const noun = { upos: 'NOUN', xpos: 'NN', feats: '' };
  for (const [ending, plural, gender] of genders) {
    if (form.length < ending.length + 3) continue;
    if (form.endsWith(ending)) {
      const cells = ending === 'er' || ending === 'chen' ? inColumn(gender, 'Plur') : inColumn(gender);
      return { ...noun, lemma: form, cells, gender };
    }
    if (form.endsWith(plural) && plural.length > 3)
      return { ...noun, lemma: form.slice(0, -plural.length) + ending, cells: inColumn('Plur'), gender };
    if (gender !== 'Fem' && form.endsWith(`${ending}s`))
      return { ...noun, lemma: form.slice(0, -1), cells: inColumn(gender), gender };
  }
  return { ...noun, lemma: form, cells: everyCell };
}

/** The infinitive of a finite form or a participle that no dictionary has: the verbs that are made today are all regular. */
function guessInfinitive(form: string, xpos: string): string {
  if (xpos === 'VVINF') return form;
  if (xpos === 'VVIZU') return form.replace(/zu(?=.{3})/, '');
  const stem =
    xpos === 'VVPP'
      ? form.replace(/^ge(?=.{3})/, '').replace(/e?t$/, '')
      : form.replace(/(?:e?te[nt]?|e?t|est|st|e|en)$/, '');
  return /en$/.test(stem) ? stem : `${stem}${/e[lr]$/.test(stem) ? 'n' : 'en'}`;
}

const kinds: Readonly<Record<string, string>> = {
  ...{
    PRELS: 'PronType=Rel',
    PDS: 'PronType=Dem',
    PDAT: 'PronType=Dem',
    PIS: 'PronType=Ind',
    PIAT: 'PronType=Ind',
  },
  ...{
    PPER: 'PronType=Prs',
    PRF: 'PronType=Prs|Reflex=Yes',
    PPOSAT: 'Poss=Yes|PronType=Prs',
    ART: 'PronType=Art',
    PWS: 'PronType=Int',
  },
};

function guessVerb(form: string, upos: string, xpos: string): Candidate {
  const number = /(?:en|n)$/.test(form) ? 'Plur' : 'Sing';
  const tense = /te[nt]?$/.test(form) ? 'Past' : 'Pres';
  const finite = `Mood=Ind|Number=${number}|Person=3|Tense=${tense}|VerbForm=Fin`;
  const feats =
    xpos === 'VVFIN'
      ? finite
      : xpos === 'VVIMP'
        ? 'Mood=Imp|Number=Sing|Person=2|VerbForm=Fin'
        : `VerbForm=${xpos === 'VVPP' ? 'Part' : 'Inf'}`;
  return { lemma: guessInfinitive(form.toLowerCase(), xpos), upos, xpos, feats, cells: everyCell };
}

/** What a word is that nothing is known of but its tag. */
export function guessCandidate(form: string, upos: string, xpos: string): Candidate {
  const small = form.toLowerCase();
  const cells: Cells = everyCell;
  switch (upos) {
    case 'NOUN':
      return guessNoun(form);
    case 'VERB':
    case 'AUX':
      return guessVerb(form, upos, xpos);
    case 'ADJ':
      return xpos === 'ADJA' && !/^\p{Lu}.*er$/u.test(form)
        ? {
            lemma: small.replace(/e[mnrs]?$/, ''),
            upos,
            xpos,
            feats: 'Degree=Pos',
            cells: cellsOfEnding(small),
          }
        : { lemma: /^\p{Lu}.*er$/u.test(form) ? form : small, upos, xpos, feats: 'Degree=Pos', cells };
    case 'DET':
    case 'PRON':
      return { lemma: small, upos, xpos, feats: kinds[xpos] ?? 'PronType=Ind', cells };
    case 'PROPN':
    case 'X':
    case 'SYM':
      return { lemma: form, upos, xpos, feats: '', cells };
    default:
      return { lemma: small, upos, xpos, feats: upos === 'NUM' ? 'NumType=Card' : '', cells };
  }
}
