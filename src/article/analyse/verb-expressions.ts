import { type ExpressionRow, governingVerbs } from '#article/analyse/governing-verbs.ts';
import { isPreposition } from '#article/analyse/preposition-cases.ts';

/** A verb that means something of its own with certain words, as a dictionary prints the whole, and what it means. */
export interface VerbExpression {
  /** With its particle: *ankommen*. */
  readonly verb: string;
  /**
   * What else belongs to it: *es*; *sich*, in whatever person; a noun; words that follow one another, `_` between them and `*` for the verb; last a
   * preposition, with its case behind it where it may have two. `!Dat`: no such object, *Es gibt mir Kraft* is something else.
   */
  readonly words: readonly string[];
  readonly dictionary: string;
  readonly gloss: string;
}

/** The table; the verbs that only have a preposition are another. */
const rows: readonly ExpressionRow[] = [
  ['geben', 'es !Dat', 'there is', 'es gibt'],
  ['gehen', 'es um', 'it is about', 'es geht um'],
  ['gehen', 'wie_*_es', 'how is it going', 'wie geht es'],
  ['gehen', 'es gut', 'be well', 'es geht … gut'],
  ['gehen', 'es schlecht', 'be unwell', 'es geht … schlecht'],
  ['handeln', 'es sich um', 'it is', 'es handelt sich um'],
  ['ankommen', 'es auf.Acc', 'it depends on', 'es kommt auf … an'],
  ['kommen', 'es zu', 'there is', 'es kommt zu'],
  ['fehlen', 'es an.Dat', 'there is not enough', 'es fehlt an'],
  ['mangeln', 'es an.Dat', 'there is not enough', 'es mangelt an'],
  ['liegen', 'es an.Dat', 'it is due to', 'es liegt an'],

  ['ansehen', 'sich', 'look at'],
  ['anstrengen', 'sich', 'make an effort'],
  ['aufregen', 'sich über.Acc', 'get upset about'],
  ['auseinandersetzen', 'sich mit', 'deal with'],
  ['ausruhen', 'sich', 'rest'],
  ['auswirken', 'sich auf.Acc', 'affect'],
  ['bedanken', 'sich bei', 'thank'],
  ['bedanken', 'sich für', 'say thanks for'],
  ['beeilen', 'sich', 'hurry'],
  ['befassen', 'sich mit', 'deal with'],
  ['befinden', 'sich', 'be'],
  ['beklagen', 'sich über.Acc', 'complain about'],
  ['bemühen', 'sich um', 'strive for'],
  ['benehmen', 'sich', 'behave'],
  ['berufen', 'sich auf.Acc', 'refer to'],
  ['beschweren', 'sich über.Acc', 'complain about'],
  ['beschäftigen', 'sich mit', 'deal with'],
  ['beteiligen', 'sich an.Dat', 'take part in'],
  ['bewegen', 'sich', 'move'],
  ['bewerben', 'sich um', 'apply for'],
  ['beziehen', 'sich auf.Acc', 'refer to'],
  ['drehen', 'sich um', 'be about'],
  ['eignen', 'sich für', 'be suitable for'],
  ['einigen', 'sich auf.Acc', 'agree on'],
  ['einsetzen', 'sich für', 'support'],
  ['engagieren', 'sich für', 'be committed to'],
  ['entscheiden', 'sich für', 'decide on'],
  ['entscheiden', 'sich gegen', 'decide against'],
  ['entschuldigen', 'sich bei', 'apologize to'],
  ['entschuldigen', 'sich für', 'apologize for'],
  ['entwickeln', 'sich zu', 'develop into'],
  ['ereignen', 'sich', 'happen'],
  ['ergeben', 'sich aus', 'result from'],
  ['erholen', 'sich', 'recover'],
  ['erinnern', 'sich an.Acc', 'remember'],
  ['erkundigen', 'sich nach', 'inquire about'],
  ['freuen', 'sich auf.Acc', 'look forward to'],
  ['freuen', 'sich über.Acc', 'be happy about'],
  ['freuen', 'sich', 'be happy'],
  ['fühlen', 'sich', 'feel'],
  ['fürchten', 'sich vor.Dat', 'be afraid of'],
  ['gewöhnen', 'sich an.Acc', 'get used to'],
  ['halten', 'sich an.Acc', 'keep to'],
  ['halten', 'sich für', 'consider oneself'],
  ['interessieren', 'sich für', 'be interested in'],
  ['irren', 'sich', 'be mistaken'],
  ['konzentrieren', 'sich auf.Acc', 'concentrate on'],
  ['kümmern', 'sich um', 'take care of'],
  ['leisten', 'sich', 'afford'],
  ['lohnen', 'sich', 'be worth it'],
  ['machen', 'sich Gedanken über.Acc', 'think about'],
  ['machen', 'sich Sorgen', 'worry'],
  ['machen', 'sich Sorgen um', 'worry about'],
  ['machen', 'sich auf_den_Weg', 'set off'],
  ['merken', 'sich', 'remember'],
  ['richten', 'sich an.Acc', 'be aimed at'],
  ['richten', 'sich gegen', 'be directed against'],
  ['richten', 'sich nach', 'go by'],
  ['schämen', 'sich für', 'be ashamed of'],
  ['sehnen', 'sich nach', 'long for'],
  ['setzen', 'sich', 'sit down'],
  ['sorgen', 'sich um', 'worry about'],
  ['streiten', 'sich', 'argue'],
  ['stützen', 'sich auf.Acc', 'be based on'],
  ['treffen', 'sich', 'meet'],
  ['treffen', 'sich mit', 'meet'],
  ['trennen', 'sich von', 'part with'],
  ['unterhalten', 'sich', 'talk'],
  ['unterhalten', 'sich mit', 'talk to'],
  ['unterhalten', 'sich über.Acc', 'talk about'],
  ['unterscheiden', 'sich von', 'differ from'],
  ['verabreden', 'sich mit', 'arrange to meet'],
  ['verabschieden', 'sich von', 'say goodbye to'],
  ['verhalten', 'sich', 'behave'],
  ['verlassen', 'sich auf.Acc', 'rely on'],
  ['verlieben', 'sich in.Acc', 'fall in love with'],
  ['verspäten', 'sich', 'be late'],
  ['verwandeln', 'sich in.Acc', 'turn into'],
  ['vorbereiten', 'sich auf.Acc', 'prepare for'],
  ['wehren', 'sich gegen', 'resist'],
  ['weigern', 'sich', 'refuse'],
  ['wenden', 'sich an.Acc', 'turn to'],
  ['wenden', 'sich gegen', 'oppose'],
  ['wundern', 'sich', 'be surprised'],
  ['wundern', 'sich über.Acc', 'be surprised at'],
  ['zusammensetzen', 'sich aus', 'consist of'],
  ['ärgern', 'sich', 'be annoyed'],
  ['ärgern', 'sich über.Acc', 'be annoyed about'],

  ['bringen', 'zu_dem_Ausdruck', 'express', 'zum Ausdruck bringen'],
  ['fahren', 'Auto', 'drive'],
  ['fahren', 'Rad', 'cycle'],
  ['geben', 'Bescheid', 'let know'],
  ['geben', 'sich Mühe', 'make an effort'],
  ['gehen', 'nach_Hause', 'go home'],
  ['gehen', 'zu_Ende', 'come to an end'],
  ['haben', 'Angst', 'be afraid'],
  ['haben', 'Angst um', 'fear for'],
  ['haben', 'Angst vor.Dat', 'be afraid of'],
  ['haben', 'Durst', 'be thirsty'],
  ['haben', 'Glück', 'be lucky'],
  ['haben', 'Heimweh', 'be homesick'],
  ['haben', 'Hunger', 'be hungry'],
  ['haben', 'Lust', 'feel like it'],
  ['haben', 'Lust auf.Acc', 'feel like'],
  ['haben', 'Pech', 'be unlucky'],
  ['haben', 'Recht', 'be right', 'recht haben'],
  ['haben', 'es eilig', 'be in a hurry', 'es eilig haben'],
  ['haben', 'es satt', 'be fed up with', 'es satt haben'],
  ['haben', 'gern', 'like'],
  ['haben', 'gerne', 'like', 'gern haben'],
  ['haben', 'keine_Ahnung', 'have no idea'],
  ['haben', 'zu_tun mit', 'have to do with', 'zu tun haben mit'],
  ['kommen', 'in_Frage', 'be an option'],
  ['kommen', 'nach_Hause', 'come home'],
  ['kommen', 'um_das_Leben', 'be killed', 'ums Leben kommen'],
  ['kommen', 'zu_der_Welt', 'be born', 'zur Welt kommen'],
  ['lassen', 'in_Ruhe', 'leave alone'],
  ['lassen', 'in_dem_Stich', 'let down', 'im Stich lassen'],
  ['legen', 'Wert auf.Acc', 'set great store by'],
  ['leisten', 'Widerstand', 'resist'],
  ['machen', 'Spaß', 'be fun'],
  ['nehmen', 'Abschied', 'say goodbye'],
  ['nehmen', 'Abschied von', 'say goodbye to'],
  ['nehmen', 'Platz', 'sit down'],
  ['nehmen', 'Rücksicht auf.Acc', 'be considerate of'],
  ['nehmen', 'Stellung zu', 'comment on'],
  ['nehmen', 'ernst', 'take seriously'],
  ['nehmen', 'in_Anspruch', 'make use of'],
  ['nehmen', 'in_Kauf', 'accept'],
  ['sagen', 'Bescheid', 'let know'],
  ['spielen', 'eine_Rolle', 'play a part'],
  ['stehen', 'in_dem_Mittelpunkt', 'be the focus', 'im Mittelpunkt stehen'],
  ['stehen', 'zu_der_Verfügung', 'be available', 'zur Verfügung stehen'],
  ['stellen', 'eine_Frage', 'ask a question'],
  ['stellen', 'in_Frage', 'question'],
  ['stellen', 'zu_der_Verfügung', 'provide', 'zur Verfügung stellen'],
  ['treffen', 'eine_Entscheidung', 'make a decision'],
  ['treten', 'in_Kraft', 'come into force'],
  ['wissen', 'Bescheid', 'know'],
  ['ziehen', 'in_Betracht', 'consider'],
  ['üben', 'Kritik an.Dat', 'criticize'],
  ...governingVerbs,
];

/** A word of a row: a preposition with the case that it has here. */
export function isGoverning(word: string): boolean {
  return word.includes('.') || word === 'als' || isPreposition(word);
}

/** *sich freuen auf* of *freuen* and *sich auf.Acc*. */
function writeDictionary(verb: string, words: readonly string[]): string {
  const before = words.filter((word) => !isGoverning(word));
  const behind = words.filter(isGoverning);
  return [...before, verb, ...behind]
    .join(' ')
    .replaceAll('_', ' ')
    .replace(/\.\w+$/, '');
}

function readRow([verb, text, gloss, given]: (typeof rows)[number]): VerbExpression {
  const words = text.split(' ');
  return { verb, words, dictionary: given ?? writeDictionary(verb, words), gloss };
}

const byVerb = new Map<string, readonly VerbExpression[]>();
for (const row of rows) byVerb.set(row[0], [...(byVerb.get(row[0]) ?? []), readRow(row)]);

/** The expressions of a verb, by its lemma. */
export function expressionsOf(verb: string): readonly VerbExpression[] {
  return byVerb.get(verb) ?? [];
}
