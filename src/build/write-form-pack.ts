import type { FormPack, Paradigm } from '#article/analyse/form-pack.ts';
import { writeStems } from '#article/analyse/read-stems.ts';
import type { InflectedWord } from '#build/inflected-word.ts';

/** What all of these begin with. */
function findStem(words: readonly string[]): string {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const word of others) {
    let common = 0;
    while (common < length && word[common] === first[common]) common += 1;
    length = common;
  }
  return first.slice(0, length);
}

type Endings = Map<string, string[]>;

/** Words that are inflected alike, on the way into the pack. */
interface Gathered {
  readonly upos: string;
  readonly lemma: string;
  readonly endings: Endings;
  readonly stems: Set<string>;
}

function gatherParadigms(words: Iterable<InflectedWord>): readonly Gathered[] {
  const gathered = new Map<string, Gathered>();
  for (const { lemma, upos, separable, forms } of words) {
    const stem = findStem([lemma, ...forms.map(({ form }) => form)]);
    const endings: Endings = new Map();
    for (const { form, feats, infix } of forms) {
      const ending = (infix === undefined ? '' : `${infix}:`) + form.slice(stem.length);
      const known = endings.get(ending);
      if (!known) endings.set(ending, [feats]);
      else if (!known.includes(feats)) known.push(feats);
    }
    const own = lemma.slice(stem.length);
    const key = `${upos} ${own} ${Array.from(endings, ([ending, all]) => `${ending} ${all.join(' ')}`).join()}`;
    const paradigm = gathered.get(key) ?? { upos, lemma: own, endings, stems: new Set() };
    gathered.set(key, paradigm);
    paradigm.stems.add(separable === '' ? stem : `${separable}|${stem.slice(separable.length)}`);
  }
  return Array.from(gathered.values());
}

/**
 * Writes a pack of forms: words that are inflected alike stand together, and of each only its stem.
 * @param rights where the words are from and whose they are
 */
export function writeFormPack(words: Iterable<InflectedWord>, rights: string): string {
  const paradigms = gatherParadigms(words).toSorted((one, other) => other.stems.size - one.stems.size);
  const feats = [...new Set(paradigms.flatMap(({ endings }) => [...endings.values()].flat()))];
  const ids = new Map(feats.map((one, id) => [one, id]));
  const written = paradigms.map(
    ({ upos, lemma, endings, stems }): Paradigm => ({
      upos,
      lemma,
      endings: Object.fromEntries(
        Array.from(endings, ([ending, all]) => [ending, all.flatMap((one) => ids.get(one) ?? [])]),
      ),
      stems: writeStems(stems),
    }),
  );
  const pack: FormPack = {
    rights,
    feats,
    paradigms: written,
    // What most adjectives have; they stand before those that are declined and not compared.
    declined: written.findIndex(({ upos, lemma, endings }) => upos === 'ADJ' && lemma === '' && endings.este),
  };
  return JSON.stringify(pack);
}
