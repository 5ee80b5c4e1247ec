import { compileSentences } from '#article/compile/compile-article.ts';
import type { ActorRegistry } from '#article/compile/read-actors.ts';
import type { Lexicon } from '#article/compile/read-lexicon.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { parseEntities } from '#article/conllu/parse-entities.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { checkForm } from '#article/lint/check-form.ts';
import { correctNames } from '#article/lint/correct-names.ts';
import { findMissingLayers } from '#article/lint/find-missing-layers.ts';
import type { Finding, Severity } from '#article/lint/finding.ts';
import { isArticle } from '#article/lint/is-article.ts';
import type { Force } from '#article/lint/rule.ts';
import { rules } from '#article/lint/rules.ts';

function severityOf(force: Force, article: boolean): Severity {
  return force === 'standard' || (force === 'convention' && article) ? 'error' : 'warning';
}

function toFindings(errors: readonly FormatError[], rule: string, severity: Severity): readonly Finding[] {
  return errors.map((error) => ({ ...error, rule, severity }));
}

/** What refuses a file beside its format: in an article the compiler, elsewhere the brackets of mentions. */
function refusals(
  slug: string,
  registry: ActorRegistry,
  sentences: readonly Sentence[],
  article: boolean,
): readonly FormatError[] {
  if (article) {
    const compiled = compileSentences(sentences, slug, registry);
    return compiled.ok ? [] : compiled.errors;
  }
  const entities = parseEntities(sentences);
  return entities.ok ? [] : entities.errors;
}

/** Of an identity that nobody knows only its first mention: it is one entry that is missing, or misspelt. */
function tellOnce(errors: readonly FormatError[]): readonly FormatError[] {
  const told = new Set<string>();
  return errors.filter(({ found }) => {
    if (!found.startsWith('identity ')) return true;
    const isNew = !told.has(found);
    told.add(found);
    return isNew;
  });
}

/** What the errors of the format have to do with an error that a rule finds: it stands in the same cell or comment. */
export function findSpoilt(sentences: readonly Sentence[], broken: readonly FormatError[]) {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const columnsOf = new Map(tokens.map(({ line, columns }) => [line, columns]));
  const cellOf = ({ line, column }: FormatError): string => {
    const cell = columnsOf.get(line)?.findLastIndex((start) => start <= column) ?? 0;
    return `${line} ${cell}`;
  };
  const spoilt = new Set(broken.map(cellOf));
  return (error: FormatError): boolean => spoilt.has(cellOf(error));
}

/** A file's findings in its order, and its sentences where its format is right. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly sentences: readonly Sentence[];
}

/**
 * Everything that is to be said against a CoNLL-U file, in its order. Where its format is broken, the rest is judged all
 * the same, as far as it can be read; of a broken cell or comment nothing else is said.
 * @param inCorpus whether the file must be an article, whatever it says of itself
 * @param lexicon what dictionaries say of its words; without it none is missed
 */
export function checkFile(
  text: string,
  slug: string,
  registry: ActorRegistry,
  inCorpus = false,
  lexicon?: Lexicon,
): CheckedFile {
  const parsed = parseConllu(text);
  const { sentences } = parsed;
  const broken = parsed.ok ? [] : parsed.errors;
  if (sentences.length === 0) {
    const nothing = { line: 1, column: 1, found: 'no sentence', expected: 'one sentence or more' };
    return { findings: toFindings(parsed.ok ? [nothing] : broken, 'format', 'error'), sentences };
  }
  const article = inCorpus || isArticle(sentences);
  // Of a file of others nobody knows what its names mean.
  const named = article ? correctNames(sentences) : { value: sentences, errors: [] };
  const isSpoilt = findSpoilt(sentences, [...broken, ...named.errors]);
  const file = { text, sentences: named.value, registry, lexicon };
  const judged = rules.flatMap(({ name, force, check }) =>
    toFindings(check(file), name, severityOf(force, article)),
  );
  // How a file is written, and what it lacks, can only be told of one that was read whole.
  const whole = parsed.ok
    ? [...findMissingLayers(named.value), ...toFindings(checkForm({ ...file, sentences }), 'form', 'warning')]
    : [];
  const said = new Set(judged.map(saying));
  // The compiler reads the layers too, and says the same of them.
  const refused = tellOnce(refusals(slug, registry, named.value, article)).filter(
    (error) => !said.has(saying(error)),
  );
  const others = [...toFindings(refused, 'article', 'error'), ...judged];
  const findings = [
    ...whole,
    ...toFindings(broken, 'format', 'error'),
    ...toFindings(named.errors, 'name', 'error'),
    ...others.filter((finding) => !isSpoilt(finding)),
  ];
  return { findings: sortFindings(findings), sentences: parsed.ok ? sentences : [] };
}

function saying({ line, column, found }: FormatError): string {
  return `${line}:${column} ${found}`;
}

function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
