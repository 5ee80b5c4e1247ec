import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { addEdition } from '#article/compile/add-edition.ts';
import { type CompiledArticle, compileArticle } from '#article/compile/compile-article.ts';
import { type ActorRegistry, readActors } from '#article/compile/read-actors.ts';
import { readEdition } from '#article/compile/read-edition.ts';
import type { ReadJson } from '#article/compile/read-json.ts';
import { type Lexicon, readLexicon } from '#article/compile/read-lexicon.ts';
import { describeError, type FormatError } from '#article/conllu/format-error.ts';
import { type CommonForms, divideByFrequency } from '#article/document/frequency.ts';
import { countHeadwords, type HeadwordCounts } from '#article/document/headword-counts.ts';
import { type MadeMap, makeMap } from '#build/make-map.ts';
import { readCommonForms } from '#build/read-common-forms.ts';

/** A file of the corpus that is not as it must be. The message has a line for each error: `file:line:column: found X, expected Y`. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  /** The place that matters is in the file that the message names, not in this code. */
  override readonly stack = '';
}

/** A file that Vite watches, by its name. */
export const articleEnding = '.conllu';

/** What the edition adds to an article, in a file beside it; an article needs none. */
export const editionEnding = '.edition.json';

function describeAll(file: string, errors: readonly FormatError[]): readonly string[] {
  const shown = relative(process.cwd(), file);
  return errors.map((error) => describeError(shown, error));
}

/** What stands at `/en/study`, `/en/shelf`, `/en/own` and `/en/offline`: an article of that name would never be seen. */
export const reservedSlugs: readonly string[] = ['study', 'shelf', 'own', 'offline'];

/** An article with the file of its map, if it has one. */
interface MappedArticle extends CompiledArticle {
  readonly mapFile?: Pick<MadeMap, 'fileName' | 'svg'>;
}

/** An article with all that files are written of. */
export interface ReadArticle extends MappedArticle {
  readonly counts: HeadwordCounts;
}

type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly lines: readonly string[] };

/**
 * Reads who is known by name, from the actors.json of a directory.
 * Errors: a CorpusError with all that is wrong in the file.
 */
export async function readRegistry(directory: string): Promise<ActorRegistry> {
  const file = join(directory, 'actors.json');
  const result = readActors(await readFile(file, 'utf8'));
  if (!result.ok) throw new CorpusError(describeAll(file, result.errors).join('\n'));
  return result.registry;
}

/** Where the lexicon of a directory is. */
export function lexiconFile(directory: string): string {
  return join(directory, 'lexicon.json');
}

/** Reads the lexicon of a directory, with where in the file a value stands; undefined where it has none. Errors: those of `readLexicon`. */
export async function openLexicon(
  directory: string,
): Promise<(ReadJson<Lexicon> & { readonly ok: true }) | undefined> {
  const file = lexiconFile(directory);
  if (!existsSync(file)) return undefined;
  const read = readLexicon(await readFile(file, 'utf8'));
  if (!read.ok) throw new CorpusError(describeAll(file, read.errors).join('\n'));
  return read;
}

/** What all articles of a directory are read with. */
interface Reference {
  readonly registry: ActorRegistry;
  readonly commonForms: CommonForms;
  readonly lexicon: Lexicon | undefined;
}

async function readArticle(
  file: string,
  slug: string,
  { registry, commonForms, lexicon }: Reference,
): Promise<Reading<MappedArticle>> {
  if (reservedSlugs.includes(slug)) {
    const shown = relative(process.cwd(), file);
    return {
      ok: false,
      lines: [`${shown}: found "${slug}" as the article’s name, expected one that is no page`],
    };
  }
  const compiled = compileArticle(await readFile(file, 'utf8'), slug, registry, commonForms, lexicon);
  if (!compiled.ok) return { ok: false, lines: describeAll(file, compiled.errors) };
  const editionFile = file.slice(0, -articleEnding.length) + editionEnding;
  if (!existsSync(editionFile)) {
    const { article, apparatus, analysis } = compiled;
    return { ok: true, value: { article, apparatus, analysis } };
  }
  const edition = readEdition(await readFile(editionFile, 'utf8'));
  if (!edition.ok) return { ok: false, lines: describeAll(editionFile, edition.errors) };
  const added = addEdition(edition.value, edition.at, compiled, registry);
  if (!added.ok) return { ok: false, lines: describeAll(editionFile, added.errors) };
  const { article, apparatus, analysis, chart } = added;
  if (!chart) return { ok: true, value: { article, apparatus, analysis } };
  try {
    const { map, ...file } = await makeMap(slug, chart);
    return { ok: true, value: { article, apparatus: { ...apparatus, map }, analysis, mapFile: file } };
  } catch (error) {
    // What can't be drawn is a mistake in the plan, a place outside of the extent for instance.
    const found = error instanceof Error ? error.message : String(error);
    const { line, column } = edition.at(['map']);
    return { ok: false, lines: [`${relative(process.cwd(), editionFile)}:${line}:${column}: ${found}`] };
  }
}

/** The names of the files of articles in a directory, in order. */
export async function articleFiles(directory: string): Promise<readonly string[]> {
  return (await readdir(directory)).filter((name) => name.endsWith(articleEnding)).toSorted();
}

/**
 * Lists what is wrong with what an article has beside its own file: its name in the site, its edition and the map in it. Articles
 * whose own file is wrong are better checked first, and left out.
 * @param names the files of the articles
 */
export async function checkEditions(
  directory: string,
  registry: ActorRegistry,
  names: readonly string[],
): Promise<readonly string[]> {
  const reference = { registry, commonForms: divideByFrequency(await readCommonForms()), lexicon: undefined };
  const lines: string[] = [];
  for (const name of names) {
    const slug = name.slice(0, -articleEnding.length);
    if (!existsSync(join(directory, slug + editionEnding)) && !reservedSlugs.includes(slug)) continue;
    const reading = await readArticle(join(directory, name), slug, reference);
    if (!reading.ok) for (const line of reading.lines) lines.push(line);
  }
  return lines;
}

/**
 * Reads and compiles every article in a directory, one after the other, and gives what is to be kept of each, the newest
 * first: a thousand are too much to be held at once.
 * @param keep takes of an article what is wanted, before the next one is read
 * @param chosen files that are read instead of the directory’s own
 * Errors: a CorpusError with the errors of all files.
 */
export async function readCorpus<Kept>(
  directory: string,
  keep: (article: ReadArticle) => Kept | Promise<Kept>,
  chosen?: readonly string[],
): Promise<readonly Kept[]> {
  const registry = await readRegistry(directory);
  const lexicon = (await openLexicon(directory))?.value;
  const reference = { registry, commonForms: divideByFrequency(await readCommonForms()), lexicon };
  const files = chosen ?? (await articleFiles(directory)).map((name) => join(directory, name));
  const lines: string[] = [];
  const read: { readonly date: string; readonly kept: Kept }[] = [];
  for (const file of files) {
    const reading = await readArticle(file, basename(file, articleEnding), reference);
    if (!reading.ok) for (const line of reading.lines) lines.push(line);
    else {
      const { value } = reading;
      const counts = countHeadwords(value.analysis, reference.commonForms);
      read.push({ date: value.article.dateCreated ?? '', kept: await keep({ ...value, counts }) });
    }
  }
  if (lines.length > 0) throw new CorpusError(lines.join('\n'));
  return read.toSorted((a, b) => b.date.localeCompare(a.date)).map(({ kept }) => kept);
}
