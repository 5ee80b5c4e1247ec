import type { Candidate } from '#article/analyse/candidate.ts';
import { type Cells, everyCell, readCells } from '#article/analyse/cells.ts';

/** What an ending may mean, whatever stands before the adjective. */
const endings: ReadonlyMap<string, Cells> = new Map([
  ['e', readCells('Nom.Masc NA.Fem NA.Neut NA.Plur')],
  ['en', readCells('Acc.Masc Dat.MN Gen.MN Dat.Fem Gen.Fem NA.Plur Dat.Plur Gen.Plur')],
  ['er', readCells('Nom.Masc Dat.Fem Gen.Fem Gen.Plur')],
  ['es', readCells('NA.Neut')],
  ['em', readCells('Dat.MN')],
]);

/** Comparatives and superlatives that are no forms of their adjective by rule, without an ending. */
const irregular: ReadonlyMap<string, readonly [lemma: string, degree: string]> = new Map([
  ['besser', ['gut', 'Cmp']],
  ['best', ['gut', 'Sup']],
  ['höher', ['hoch', 'Cmp']],
  ['höchst', ['hoch', 'Sup']],
  ['größt', ['groß', 'Sup']],
  ['grösst', ['groß', 'Sup']],
  ['nächst', ['nah', 'Sup']],
  ['näher', ['nah', 'Cmp']],
  ['weiter', ['weit', 'Cmp']],
  ['mehr', ['viel', 'Cmp']],
]);

const plain: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** A stem and what it may stand for: *teur* for *teuer*, *dunkl* for *dunkel*, *hoh* for *hoch*. */
function basesOf(stem: string): readonly string[] {
  const bases = [stem];
  if (/[^aeiouäöü][lr]$/.test(stem)) bases.push(`${stem.slice(0, -1)}e${stem.slice(-1)}`);
  if (/[aeiouäöü]r$/.test(stem)) bases.push(`${stem.slice(0, -1)}er`);
  if (stem.endsWith('hoh')) bases.push(`${stem.slice(0, -1)}ch`);
  return bases;
}

/** The same with the vowel of the positive: *läng* is *lang*. */
function unrounded(stem: string): readonly string[] {
  const at = stem.search(/[äöü](?=[^aeiouäöü]+$)/);
  return at === -1 ? [stem] : [stem, stem.slice(0, at) + (plain[stem.charAt(at)] ?? '') + stem.slice(at + 1)];
}

function degreesOf(stem: string): readonly (readonly [base: string, degree: string])[] {
  const found: (readonly [string, string])[] = basesOf(stem).map((base) => [base, 'Pos']);
  const known = irregular.get(stem);
  if (known) return [known, ...found];
  if (stem.endsWith('er') && stem.length > 4)
    for (const one of unrounded(stem.slice(0, -2)))
      for (const base of [...basesOf(one), `${one}e`]) found.push([base, 'Cmp']);
  const positive = /^(.{2,}?)e?st$/.exec(stem)?.[1];
  if (positive !== undefined)
    for (const one of unrounded(positive)) for (const base of basesOf(one)) found.push([base, 'Sup']);
  return found;
}

/** Where an adjective has its ending: the stem, and what the ending may mean; none where it has none. */
function split(form: string): readonly (readonly [stem: string, cells: Cells | undefined])[] {
  const [, stem, ending = ''] = /^(.{2,}?)(e[mnrs]?)$/.exec(form) ?? [];
  const whole = [[form, undefined]] as const;
  return stem === undefined ? whole : [[stem, endings.get(ending)], ...whole];
}

/**
 * What a form in small letters may be as an adjective: lemma, degree, and the cells of its ending; undefined where it is none.
 * @param isAdjective whether there is such an adjective, a participle among them
 */
export function declineAdjective(
  form: string,
  isAdjective: (lemma: string) => boolean,
): Candidate | undefined {
  for (const [stem, cells] of split(form)) {
    const best = degreesOf(stem).find(
      ([base, degree]) =>
        base.length > 1 &&
        (cells !== undefined || degree !== 'Sup') &&
        (irregular.get(stem)?.[0] === base || isAdjective(base)),
    );
    if (best === undefined) continue;
    const [lemma, degree] = best;
    return {
      lemma,
      upos: 'ADJ',
      xpos: cells === undefined ? 'ADJD' : 'ADJA',
      feats: `Degree=${degree}`,
      cells: cells ?? everyCell,
    };
  }
  return undefined;
}

/** What the ending of a form means, where only that is known of it. */
export function cellsOfEnding(form: string): Cells {
  return endings.get(/e[mnrs]?$/.exec(form)?.[0] ?? '') ?? everyCell;
}
