import { type Candidate, toCandidates } from '#article/analyse/candidate.ts';
import type { FormTable, Reading } from '#article/analyse/form-table.ts';

const prefixes =
  /^(?:ab|an|auf|aus|auseinander|bei|bereit|da|dar|dazu|durch|ein|empor|entgegen|entlang|fehl|fern|fest|fort|frei|gegenüber|gleich|heim|her|heran|herauf|heraus|herbei|herein|herum|herunter|hervor|hin|hinauf|hinaus|hinein|hinter|hinunter|hinweg|hinzu|hoch|los|mit|nach|nieder|rein|raus|rück|runter|sicher|statt|teil|um|unter|voll|vor|voran|voraus|vorbei|wahr|weg|weiter|wieder|zu|zurecht|zurück|zusammen|über|überein|bekannt|be|ent|er|ver|zer|miss|wider)(?=.{3})/;

function isVerb({ upos }: Reading): boolean {
  return upos === 'VERB' || upos === 'AUX';
}

/** What a form in small letters is as a verb that has lost its *e*, where it is nothing else: *Komm!*, *ich hab*. */
export function findShortVerbs(form: string, table: FormTable): readonly Candidate[] {
  if (!/[a-zäöüß]{3}$/.test(form)) return [];
  const isShort = ({ feats }: Reading) => /Mood=Imp|Mood=Ind\|Number=Sing\|Person=1\|Tense=Pres/.test(feats);
  return toCandidates(
    form,
    table.find(`${form}e`).filter((reading) => isVerb(reading) && isShort(reading)),
  );
}

/**
 * What a form in small letters may be as a verb where a dictionary has only what it is made of: *bekanntgab* of *geben*, *abzuholen*
 * of *holen*; and the participles, *laufend* of *laufen*.
 */
export function deriveVerbs(form: string, table: FormTable): readonly Candidate[] {
  const listed = table.find(form).filter(isVerb);
  if (listed.length > 0) return toCandidates(form, listed);
  if (/(?:e|el|er)nd$/.test(form) && table.has(form.slice(0, -1), 'VERB')) {
    const participle = { lemma: form.slice(0, -1), upos: 'VERB', feats: 'VerbForm=Part' };
    return toCandidates(form, [participle]);
  }
  const [prefix] = prefixes.exec(form) ?? [];
  if (prefix === undefined) return [];
  const rest = form.slice(prefix.length);
  const base = rest.startsWith('zu') && rest.length > 5 ? rest.slice(2) : undefined;
  const bare =
    base === undefined
      ? []
      : table.find(base).filter(({ upos, feats }) => upos === 'VERB' && feats.includes('VerbForm=Inf'));
  if (bare.length > 0) return bare.map(({ lemma }) => toCandidate(prefix + lemma, 'VVIZU', 'VerbForm=Inf'));
  return toCandidates(
    form,
    table
      .find(rest)
      .filter(({ upos, feats }) => upos === 'VERB' && !feats.includes('Mood=Imp'))
      .map((reading) => ({ ...reading, lemma: prefix + reading.lemma })),
  );
}

function toCandidate(lemma: string, xpos: string, feats: string): Candidate {
  return { lemma, upos: 'VERB', xpos, feats, cells: 0xffff };
}
