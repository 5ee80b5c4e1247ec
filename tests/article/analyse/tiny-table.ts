import { readFileSync } from 'node:fs';
import { type AnalysedText, analyseText } from '#article/analyse/analyse-text.ts';
import type { FormTable, Reading } from '#article/analyse/form-table.ts';
import { readWeights } from '#article/analyse/tagger.ts';

type Form = readonly [form: string, reading: Reading];

/** A noun by its nominative singular, its gender, its genitive, and its plural with the dative of it. */
function noun(
  lemma: string,
  gender: string,
  genitive: string,
  plural = lemma,
  dative = plural,
): readonly Form[] {
  const write = (form: string, inCase: string, number: string): Form => {
    return [form, { lemma, upos: 'NOUN', feats: `Case=${inCase}|Gender=${gender}|Number=${number}` }];
  };
  return [
    ...['Nom', 'Acc', 'Dat'].map((one) => write(lemma, one, 'Sing')),
    write(genitive, 'Gen', 'Sing'),
    ...['Nom', 'Acc', 'Gen'].map((one) => write(plural, one, 'Plur')),
    write(dative, 'Dat', 'Plur'),
  ];
}

/** A verb by its infinitive, the third person of present and past, and its participle. */
function verb(lemma: string, present: string, past: string, participle: string): readonly Form[] {
  const write = (form: string, feats: string): Form => [form, { lemma, upos: 'VERB', feats }];
  const finite = (form: string, mood: string, number: string, tense: string, person = '3') =>
    write(form, `Mood=${mood}|Number=${number}|Person=${person}|Tense=${tense}|VerbForm=Fin`);
  return [
    write(lemma, 'VerbForm=Inf'),
    write(participle, 'VerbForm=Part'),
    finite(lemma.slice(0, -1), 'Ind', 'Sing', 'Pres', '1'),
    write(lemma.replace(/(?<!t)en$|n$/, ''), 'Mood=Imp|Number=Sing|Person=2|VerbForm=Fin'),
    write(`${lemma.slice(0, -2)}t`, 'Mood=Imp|Number=Plur|Person=2|VerbForm=Fin'),
    finite(present, 'Ind', 'Sing', 'Pres'),
    finite(lemma, 'Ind', 'Plur', 'Pres'),
    finite(lemma, 'Sub', 'Plur', 'Pres'),
    finite(lemma, 'Ind', 'Plur', 'Pres', '1'),
    finite(lemma, 'Sub', 'Plur', 'Pres', '1'),
    finite(past, 'Ind', 'Sing', 'Past'),
    finite(past.replace(/e?$/, 'en'), 'Ind', 'Plur', 'Past'),
  ];
}

const adjectives = ['breit', 'deutsch', 'amerikanisch', 'hoch', 'teuer', 'lang', 'neu', 'nass', 'naß'].map(
  (lemma): Form => {
    return [lemma, { lemma, upos: 'ADJ', feats: 'Degree=Pos' }];
  },
);

const entries: readonly Form[] = [
  ...noun('Treffen', 'Neut', 'Treffens', 'Treffen'),
  ...noun('Minister', 'Masc', 'Ministers', 'Minister', 'Ministern'),
  ...noun('Ministerin', 'Fem', 'Ministerin', 'Ministerinnen'),
  ...noun('Einzelheit', 'Fem', 'Einzelheit', 'Einzelheiten'),
  ...noun('Reise', 'Fem', 'Reise', 'Reisen'),
  ...noun('Zweifel', 'Masc', 'Zweifels', 'Zweifel', 'Zweifeln'),
  ...noun('Land', 'Neut', 'Landes', 'Länder', 'Ländern'),
  ...noun('Vertrag', 'Masc', 'Vertrags', 'Verträge', 'Verträgen'),
  ...noun('Straße', 'Fem', 'Straße', 'Straßen'),
  ...noun('Schloss', 'Neut', 'Schlosses', 'Schlösser', 'Schlössern'),
  // Of its forms the list has this one in old spelling, with a lemma of its own.
  ['Schloß', { lemma: 'Schloß', upos: 'NOUN', feats: 'Case=Nom|Gender=Neut|Number=Sing' }],
  ...noun('Kind', 'Neut', 'Kinds', 'Kinder', 'Kindern'),
  ...noun('Wolf', 'Masc', 'Wolfs', 'Wölfe', 'Wölfen'),
  ...noun('Koch', 'Masc', 'Kochs', 'Köche', 'Köchen'),
  ...noun('Mai', 'Masc', 'Mais', 'Maie', 'Maien'),
  ...noun('Dienstag', 'Masc', 'Dienstags', 'Dienstage', 'Dienstagen'),
  ...verb('geben', 'gibt', 'gab', 'gegeben'),
  ...verb('bekanntgeben', 'bekanntgibt', 'bekanntgab', 'bekanntgegeben'),
  ...verb('schließen', 'schließt', 'schloss', 'geschlossen'),
  ...verb('lesen', 'liest', 'las', 'gelesen'),
  ...verb('sagen', 'sagt', 'sagte', 'gesagt'),
  ...verb('kehren', 'kehrt', 'kehrte', 'gekehrt'),
  ...verb('zurückkehren', 'zurückkehrt', 'zurückkehrte', 'zurückgekehrt'),
  ...verb('hören', 'hört', 'hörte', 'gehört'),
  ...verb('aufhören', 'aufhört', 'aufhörte', 'aufgehört'),
  ...verb('kommen', 'kommt', 'kam', 'gekommen'),
  ...verb('wiederkommen', 'wiederkommt', 'wiederkam', 'wiedergekommen'),
  ...verb('mitkommen', 'mitkommt', 'mitkam', 'mitgekommen'),
  ...noun('Ruf', 'Masc', 'Rufs', 'Rufe', 'Rufen'),
  ...verb('rufen', 'ruft', 'rief', 'gerufen'),
  ...verb('anrufen', 'anruft', 'anrief', 'angerufen'),
  ...verb('laufen', 'läuft', 'lief', 'gelaufen'),
  ...verb('fallen', 'fällt', 'fiel', 'gefallen'),
  ...verb('halten', 'hält', 'hielt', 'gehalten'),
  ...verb('hängen', 'hängt', 'hing', 'gehangen'),
  ...verb('zusammenhängen', 'zusammenhängt', 'zusammenhing', 'zusammengehangen'),
  ...verb('zusammenkommen', 'zusammenkommt', 'zusammenkam', 'zusammengekommen'),
  ...verb('dabeihaben', 'dabeihat', 'dabeihatte', 'dabeigehabt'),
  ...verb('breiten', 'breitet', 'breitete', 'gebreitet'),
  ...verb('ausbreiten', 'ausbreitet', 'ausbreitete', 'ausgebreitet'),
  ...verb('gehen', 'geht', 'ging', 'gegangen'),
  ...verb('ankommen', 'ankommt', 'ankam', 'angekommen'),
  ...verb('freuen', 'freut', 'freute', 'gefreut'),
  ...verb('warten', 'wartet', 'wartete', 'gewartet'),
  ...noun('Angst', 'Fem', 'Angst', 'Ängste', 'Ängsten'),
  ...verb('besprechen', 'bespricht', 'besprach', 'besprochen'),
  ...adjectives,
];

const forms = new Map<string, Reading[]>();
for (const [form, reading] of entries) forms.set(form, [...(forms.get(form) ?? []), reading]);
const lemmas = new Set(entries.map(([, { lemma, upos }]) => `${lemma} ${upos}`));

/** A dictionary of a few words. */
export const tinyTable: FormTable = {
  find: (form) => forms.get(form) ?? [],
  has: (lemma, upos) => lemmas.has(`${lemma} ${upos}`),
};

export const weights = readWeights(readFileSync('src/article/analyse/tagger-weights.txt', 'utf8'));

export function analyse(text: string): AnalysedText {
  return analyseText(text, { table: tinyTable, weights });
}
