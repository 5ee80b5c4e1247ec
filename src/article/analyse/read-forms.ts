import { deriveReadings } from '#article/analyse/derive-readings.ts';
import type { FormPack, Paradigm } from '#article/analyse/form-pack.ts';
import type { FormTable, Reading } from '#article/analyse/form-table.ts';
import { readStems } from '#article/analyse/read-stems.ts';

/** A stem of the pack: how it is inflected, and how much of it is separable. */
interface Stem {
  readonly paradigm: OpenParadigm;
  readonly separable: number;
}

interface OpenParadigm extends Pick<Paradigm, 'upos' | 'lemma'> {
  readonly endings: ReadonlyMap<string, readonly number[]>;
}

/** More words of one stem than these are told apart by their endings beforehand: *g* is the stem of *geben*, *gehen*, *gießen*… */
const few = 4;

/** All stems, by their letters. The same letters may be the stem of several words. */
function openStems(
  paradigms: readonly Paradigm[],
  open: readonly OpenParadigm[],
): ReadonlyMap<string, readonly Stem[]> {
  const stems = new Map<string, Stem[]>();
  paradigms.forEach((written, index) => {
    const paradigm = open[index];
    if (!paradigm) return;
    // Nearly all are whole, and need no object of their own.
    const whole: Stem = { paradigm, separable: 0 };
    for (const [stem, separable] of readStems(written.stems)) {
      const one = separable === 0 ? whole : { paradigm, separable };
      const known = stems.get(stem);
      if (known) known.push(one);
      else stems.set(stem, [one]);
    }
  });
  return stems;
}

/** The words of a stem by the endings that they may have. */
function sortByEnding(stems: readonly Stem[]): ReadonlyMap<string, readonly Stem[]> {
  const sorted = new Map<string, Stem[]>();
  for (const stem of stems)
    for (const ending of stem.paradigm.endings.keys()) {
      const known = sorted.get(ending);
      if (known) known.push(stem);
      else sorted.set(ending, [stem]);
    }
  return sorted;
}

/** Where a form may have *ge* or *zu* before its stem, or behind what is separable: *ein|ge|räumt*, *ein|zu|räumen*. */
function* findInfixes(
  form: string,
): Generator<{ readonly infix: string; readonly at: number; readonly rest: string }> {
  for (const infix of ['ge', 'zu'])
    for (let at = form.indexOf(infix); at !== -1; at = form.indexOf(infix, at + 1))
      yield { infix, at, rest: form.slice(0, at) + form.slice(at + infix.length) };
}

/** Takes out what is there twice: a noun that the dictionary has and that is derived as well. */
function dropRepeated(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const known = new Map(readings.map((one) => [`${one.lemma} ${one.upos} ${one.feats}`, one]));
  return known.size === readings.length ? readings : Array.from(known.values());
}

/**
 * Opens a pack of forms. A form is found by cutting it into a stem that is known and an ending that this one may have, so nothing has
 * to be made of the pack beforehand but the list of stems. What follows from it by rule, a participle that is declined or an adjective that has
 * become a noun, stands in no pack and is derived.
 * Errors: the text is no JSON.
 */
export function readForms(pack: string): FormTable {
  const { feats, paradigms, declined }: FormPack = JSON.parse(pack);
  const open = paradigms.map(
    ({ upos, lemma, endings }): OpenParadigm => ({ upos, lemma, endings: new Map(Object.entries(endings)) }),
  );
  const stems = openStems(paradigms, open);
  const longest = Math.max(...open.flatMap(({ endings }) => Array.from(endings.keys(), (one) => one.length)));
  const crowded = new Map<string, ReadonlyMap<string, readonly Stem[]>>();
  for (const [stem, found] of stems) if (found.length > few) crowded.set(stem, sortByEnding(found));
  const declension = new Map(
    Array.from(open[declined]?.endings ?? [], ([ending, ids]) => [
      ending,
      ids.flatMap((id) => feats[id] ?? []),
    ]),
  );

  const collect = (form: string, before: string, at: number, into: Reading[]): void => {
    for (let cut = Math.max(at, form.length - longest); cut <= form.length; cut += 1) {
      const stem = form.slice(0, cut);
      const found = stems.get(stem);
      if (!found) continue;
      const ending = before + form.slice(cut);
      const fitting = found.length > few ? (crowded.get(stem)?.get(ending) ?? []) : found;
      for (const { paradigm, separable } of fitting) {
        if (before !== '' && separable !== at) continue;
        for (const id of paradigm.endings.get(ending) ?? [])
          into.push({ lemma: stem + paradigm.lemma, upos: paradigm.upos, feats: feats[id] ?? '' });
      }
    }
  };
  const findWritten = (form: string): readonly Reading[] => {
    const readings: Reading[] = [];
    collect(form, '', 0, readings);
    for (const { infix, at, rest } of findInfixes(form)) collect(rest, `${infix}:`, at, readings);
    return readings;
  };
  const find = (form: string): readonly Reading[] => {
    const written = findWritten(form);
    return dropRepeated([...written, ...deriveReadings(form, written, declension, findWritten)]);
  };
  return {
    find,
    has: (lemma, upos) => {
      const isAmong = (readings: readonly Reading[]) =>
        readings.some((one) => one.lemma === lemma && one.upos === upos);
      // Most that are asked for stand in the pack.
      return isAmong(findWritten(lemma)) || isAmong(find(lemma));
    },
  };
}
