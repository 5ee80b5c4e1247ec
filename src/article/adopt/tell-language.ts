import type { Comment, Sentence } from '#article/conllu/sentence.ts';
import { wordsOf } from '#article/conllu/sentence.ts';

/** Comments in which files say their language, as far as they do. */
const keys: ReadonlySet<string> = new Set(['lang', 'language', 'meta::lang', 'meta::language']);

const germanNames: ReadonlySet<string> = new Set(['de', 'deu', 'ger', 'german', 'deutsch']);

/** Of the commonest words of German those that no neighbour has. Every fifth word or so is one of them. */
const germanWords: ReadonlySet<string> = new Set(
  'der die das und ist nicht ein eine einen einem einer zu den dem des mit sich auf für von im auch es ich sie er wir'.split(
    ' ',
  ),
);

/** Words that are looked at, how many are needed for an answer, and which share of them is German in German. */
const looked = 2_000;
const enough = 30;
const share = 0.1;

function baseOf(tag: string): string {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return germanNames.has(base) ? 'de' : base;
}

/**
 * The language of a text as a BCP 47 tag, `de` for German: as it says, or as UD names its files (`de_gsd-ud-dev.conllu`), else German where
 * enough of its words are, and unknown, `und`, where they are not.
 */
export function tellLanguage(
  opening: readonly Comment[],
  sentences: readonly Sentence[],
  fileName: string,
): string {
  const said = opening.find(
    ({ key, value }) => keys.has(key) && /^[A-Za-z]{2,8}(?:[-_]\w+)*$/.test(value ?? ''),
  );
  if (said?.value !== undefined) return baseOf(said.value);
  const named = /(?:^|[/\\])([a-z]{2,3})_[a-z]+-ud-/.exec(fileName)?.[1];
  if (named !== undefined) return named;
  return readsAsGerman(formsOf(sentences)) ? 'de' : 'und';
}

function* formsOf(sentences: readonly Sentence[]): Generator<string> {
  for (const sentence of sentences) for (const { form } of wordsOf(sentence)) yield form;
}

/** Whether words are German ones, as far as their beginning tells: few are taken for German. */
export function readsAsGerman(forms: Iterable<string>): boolean {
  let words = 0;
  let german = 0;
  for (const form of forms) {
    if (!/\p{L}/u.test(form)) continue;
    words += 1;
    if (germanWords.has(form.toLowerCase())) german += 1;
    if (words >= looked) break;
  }
  return words < enough || german >= words * share;
}
