import type { NounEntry, VerbEntry, WordEntry } from '#article/compile/read-lexicon.ts';
import { definiteArticle } from '#article/conllu/definite-article.ts';

/**
 * A form as a dictionary prints it: its ending where nothing else changes (*-s*, *-*), the last part of a compound (*-foren* of
 * *Dialogforum*), else the whole (*Länder*).
 */
function writeEnding(base: string, form: string, start: string): string {
  const same = [base, start].find((part) => part !== '' && form.startsWith(part));
  return same === undefined ? form : `-${form.slice(same.length)}`;
}

/** Forms of one kind: *-(e)s* where both *Weges* and *Wegs* are right, others with a stroke between. */
function writeEndings(base: string, forms: readonly string[], start: string): string {
  const endings = forms.map((form) => writeEnding(base, form, start));
  if (endings.length === 2 && endings.includes('-s') && endings.includes('-es')) return '-(e)s';
  return endings.join('/');
}

/** What the endings are added to: *Beamte* of *Beamter*, which is declined as an adjective; *Million* of *Mio.* */
export function nounBase(lemma: string, entry: NounEntry | undefined): string {
  return entry?.adjectival ? lemma.replace(/[rs]$/, '') : (entry?.of ?? lemma);
}

/**
 * Genitive and plural as a dictionary prints them behind the noun: *-s, -e*; of a feminine noun the plural alone, *-en*; *Sg.* where
 * there is no plural. Before it stands what else the noun is: *ein Beamter, -n, -n*; *= die Million, -en*.
 */
export function writeNounForms(lemma: string, entry: NounEntry): string {
  const base = nounBase(lemma, entry);
  const { gender, genitive, plural, head } = entry;
  const start = head === undefined ? '' : base.slice(0, -head.length);
  const isPlain = gender.every((one) => one === 'Fem') && genitive.every((form) => form === base);
  const [first = 'Masc'] = gender;
  return [
    ...(entry.adjectival ? [`${first === 'Fem' ? 'eine' : 'ein'} ${lemma}`] : []),
    ...(entry.of === undefined ? [] : [`= ${definiteArticle(first)} ${base}`]),
    ...(isPlain || genitive.length === 0 ? [] : [writeEndings(base, genitive, start)]),
    plural.length === 0 ? 'Sg.' : writeEndings(base, plural, start),
  ].join(', ');
}

/** Whether the present is formed from the infinitive as usual: *plant*, *begründet*, *räumt ein*; not *gibt*. */
function isRegular(lemma: string, { present, particle = '' }: VerbEntry): boolean {
  const stem = lemma.slice(particle.length).replace(/e?n$/, '');
  const [form = ''] = present.split(' ');
  return form === `${stem}t` || form === `${stem}et`;
}

const perfect = { haben: 'hat', sein: 'ist' } as const;

/**
 * Principal parts as a dictionary prints them: *gibt bekannt, gab bekannt, hat bekanntgegeben*; without the present where it is
 * as one expects: *plante, hat geplant*.
 * @param isReflexive whether *sich* belongs to it: *bezog sich, hat sich bezogen*
 */
export function writeVerbForms(lemma: string, entry: VerbEntry, isReflexive = entry.reflexive): string {
  const { present, past, participle, auxiliary } = entry;
  const reflect = (form: string) => (isReflexive ? form.replace(/^\S+/, '$& sich') : form);
  return [...(isRegular(lemma, entry) ? [] : [present]), past, `${perfect[auxiliary]} ${participle}`]
    .map(reflect)
    .join(', ');
}

/** What isn't formed as usual of an adjective: *höher, am höchsten*. */
export function writeComparison({ comparative, superlative }: WordEntry): string | undefined {
  const forms = [comparative, superlative].filter((form) => form !== undefined);
  return forms.length > 0 ? forms.join(', ') : undefined;
}
