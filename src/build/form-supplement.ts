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

/** A noun with *-es* in the genitive and *-e* in the plural: *Tag, Tages, Tage*. */
function strong(lemma: string, gender: 'M' | 'N'): readonly InflectedWord[] {
  const forms = { SIN: lemma, PLU: `${lemma}e` };
  return inflectNoun(lemma, {
    ...{ G: gender, NOM: forms, AKK: forms },
    GEN: { ...forms, SIN: `${lemma}es` },
    DAT: { ...forms, PLU: `${lemma}en` },
  });
}

/** Nouns that the dictionary has only as adjectives that have become nouns: of two words that are spelt alike it keeps one. */
const likeAdjectives = `Alternative Antike Brache Breite Defensive Diagonale Dichte Dicke Direktive Dominante Dürre Ebene Enge Feige Ferne Feuchte Flotte Fremde Frische
  Frühe Gerade Groteske Heide Horizontale Kapillare Konstante Kontroverse Kooperative Kühle Lasche Leere Legende Liebe Matte Milde Moderne Offensive
  Pauschale Platte Postmoderne Reife Runde Schnelle Schwere Schwüle Senkrechte Spitze Starre Stille Strenge Süße Taube Tiefe Totale Treue Unreife Untreue Variable
  Waagerechte Weiche Weise Weite Wunde Wüste Zentrale`;

/** Forms by person, with these endings in the order of the table: *ich, du, er, wir, ihr, sie*. */
function persons(stem: string, endings: string) {
  const [first, second, third, ...plural] = endings.split(' ').map((ending) => stem + ending.slice(1));
  return { S: { 1: first, 2: second, 3: third }, P: { 1: plural[0], 2: plural[1], 3: plural[2] } };
}

/** The other past of a verb that has two, without an ending, and its participle: *hing* beside *hängte*. */
function strongPast(
  lemma: string,
  past: string,
  unreal: string,
  participle: string,
): readonly InflectedWord[] {
  return inflectVerb(lemma, {
    PA2: [participle],
    PRT: persons(past, '- -st - -en -t -en'),
    KJ2: persons(unreal, '-e -est -e -en -et -en'),
  });
}

/** The same with *te*: *schaffte* beside *schuf*. */
function weakPast(lemma: string, past: string, participle: string): readonly InflectedWord[] {
  return inflectVerb(lemma, { PA2: [participle], PRT: persons(past, '-e -est -e -en -et -en') });
}

/** Verbs of which the dictionary has one past alone: what it hasn’t is another verb, or the more common form. */
const secondPasts: readonly InflectedWord[] = [
  ...strongPast('hängen', 'hing', 'hing', 'gehangen'),
  ...strongPast('erschrecken', 'erschrak', 'erschräk', 'erschrocken'),
  ...weakPast('schaffen', 'schafft', 'geschafft'),
  ...weakPast('bewegen', 'bewegt', 'bewegt'),
  ...weakPast('wenden', 'wandt', 'gewandt'),
  ...weakPast('senden', 'sandt', 'gesandt'),
  ...weakPast('schleifen', 'schleift', 'geschleift'),
  ...weakPast('weichen', 'weicht', 'geweicht'),
  ...weakPast('wiegen', 'wiegt', 'gewiegt'),
  ...weakPast('backen', 'backt', 'gebacken'),
  ...weakPast('saugen', 'saugt', 'gesaugt'),
  ...weakPast('weben', 'webt', 'gewebt'),
];

/** Separable verbs that the dictionary doesn’t have, by what stands apart. They are inflected as what is left of them. */
export const separableVerbs: readonly (readonly [separable: string, bases: string])[] = [
  ['ab', 'gucken kaufen kippen nötigen schicken schmecken sinken stecken trainieren'],
  ['an', 'docken gucken haben häufen klemmen locken schleppen steuern visieren'],
  ['auf', 'bohren fächern heulen häufen kehren mischen rücken schäumen spannen stöhnen wickeln'],
  ['aufeinander', 'folgen prallen stoßen treffen'],
  ['aus', 'blühen loben schmücken strecken'],
  ['auseinander', 'brechen fallen halten laufen nehmen reißen treiben ziehen'],
  ['bei', 'ziehen'],
  ['dabei', 'bleiben haben sein'],
  ['davon', 'fahren gehen jagen rennen schleichen ziehen'],
  ['dazu', 'geben gehören kommen lernen sagen zählen'],
  ['durch', 'blicken'],
  ['ein', 'buchen decken speisen tippen'],
  ['entzwei', 'brechen gehen'],
  ['fern', 'halten'],
  ['fest', 'binden'],
  ['fort', 'fahren gehen'],
  ['gegenüber', 'liegen sitzen'],
  ['gerade', 'stehen'],
  ['gleich', 'kommen machen'],
  ['heran', 'führen kommen treten ziehen'],
  ['heraus', 'bekommen bringen finden fordern gehen holen kommen lösen nehmen ragen reißen stellen ziehen'],
  ['herein', 'brechen holen kommen lassen legen'],
  ['herum', 'drehen gehen kommen laufen reden reisen sitzen spielen stehen treiben'],
  ['herunter', 'brechen fahren gehen lassen spielen ziehen'],
  ['hervor', 'holen locken treten ziehen'],
  ['hierher', 'gehören kommen'],
  ['hinauf', 'führen gehen setzen steigen'],
  ['hinaus', 'fahren gehen kommen laufen schieben werfen zögern'],
  ['hinein', 'bringen gehen kommen legen stecken versetzen wachsen'],
  ['hinterher', 'hinken laufen'],
  ['hinunter', 'bringen fahren gehen schlucken steigen'],
  ['hinweg', 'gehen'],
  ['hinzu', 'gießen kommen nehmen ziehen'],
  ['inne', 'haben'],
  ['leid', 'tun'],
  ['los', 'fahren legen stürzen werden'],
  ['mit', 'führen gehen kochen kommen lesen verfolgen'],
  ['nach', 'bessern führen gucken schärfen'],
  ['näher', 'kommen'],
  ['nieder', 'drücken gehen'],
  ['sicher', 'gehen'],
  ['teil', 'haben'],
  ['übrig', 'bleiben lassen'],
  ['um', 'benennen'],
  ['vor', 'haben lassen strecken'],
  ['voran', 'kommen schreiten treiben'],
  ['voraus', 'ahnen schicken'],
  ['vorbei', 'gleiten schauen ziehen'],
  ['vorher', 'bestimmen sehen'],
  ['wahr', 'machen'],
  ['weg', 'bewegen diskutieren putzen rücken'],
  ['weh', 'tun'],
  ['weiter', 'leben springen suchen'],
  ['wieder', 'erobern'],
  ['zu', 'bewegen kneifen'],
  ['zugute', 'kommen'],
  ['zunichte', 'machen'],
  ['zurück', 'legen reichen schicken stecken stufen'],
  ['zurecht', 'rücken'],
  ['zusammen', 'drücken schrumpfen spielen zucken'],
  ['zuteil', 'werden'],
];

/** Common words and forms that the dictionaries don’t have. They have one form a cell: of *Worte* and *Wörter* the second. */
export const supplement: readonly InflectedWord[] = [
  ...inflectNoun('Herr', {
    G: 'M',
    NOM: { SIN: 'Herr' },
    GEN: { SIN: 'Herrn' },
    DAT: { SIN: 'Herrn' },
    AKK: { SIN: 'Herrn' },
  }),
  ...strong('Wort', 'N'),
  // The dictionary has *das Tag*, which a page of HTML is full of.
  ...strong('Tag', 'M'),
  // The dictionary has *Bänke*.
  ...feminine('Bank', { PLU: 'Banken' }),
  ...likeAdjectives.split(/\s+/).flatMap((lemma) => feminine(lemma, { SIN: lemma, PLU: `${lemma}n` })),
  ...secondPasts,
  adjective('weiter', true),
  // *eine prima Idee*
  ...'beige extra klasse lila orange prima rosa super'.split(' ').map((lemma) => adjective(lemma, false)),
];
