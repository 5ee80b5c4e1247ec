import { compileSentences } from '#article/compile/compile-article.ts';
import type { ActorRegistry } from '#article/compile/read-actors.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { parseEntities } from '#article/conllu/parse-entities.ts';
import { findComment, type Sentence } from '#article/conllu/sentence.ts';
import { findMissingLayers } from '#article/lint/find-missing-layers.ts';
import type { Finding, Severity } from '#article/lint/finding.ts';
import type { Force } from '#article/lint/rule.ts';
import { rules } from '#article/lint/rules.ts';

/** Whether a file means to be an article of ours, and not a treebank or a parser's output. */
function isArticle(sentences: readonly Sentence[]): boolean {
  return sentences.slice(0, 1).some((sentence) => findComment(sentence, 'meta::title') !== undefined);
}

function severityOf(force: Force, article: boolean): Severity {
  return force === 'standard' || (force === 'convention' && article) ? 'error' : 'warning';
}

function toFindings(errors: readonly FormatError[], rule: string, severity: Severity): readonly Finding[] {
  return errors.map((error) => ({ ...error, rule, severity }));
}

/** What refuses a file before any rule: in an article the compiler, elsewhere the brackets of mentions. */
function refusals(slug: string, registry: ActorRegistry, sentences: readonly Sentence[]) {
  if (isArticle(sentences)) {
    const compiled = compileSentences(sentences, slug, registry);
    return compiled.ok ? [] : compiled.errors;
  }
  const entities = parseEntities(sentences);
  return entities.ok ? [] : entities.errors;
}

/** What two errors have in common that say the same. */
function writeKey({ line, column, found }: FormatError): string {
  return `${line}:${column} ${found}`;
}

/** A file's findings in its order, and its sentences where its format is right. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly sentences: readonly Sentence[];
}

/**
 * Everything that is to be said against a CoNLL-U file, in its order. A file with a broken format is only told that:
 * what its columns mean can't be known.
 */
export function checkFile(text: string, slug: string, registry: ActorRegistry): CheckedFile {
  const parsed = parseConllu(text);
  if (!parsed.ok) return { findings: toFindings(parsed.errors, 'format', 'error'), sentences: [] };
  const { sentences } = parsed;
  if (sentences.length === 0) {
    const nothing = { line: 1, column: 1, found: 'no sentence', expected: 'one sentence or more' };
    return { findings: toFindings([nothing], 'format', 'error'), sentences };
  }
  const article = isArticle(sentences);
  const file = { text, sentences, registry };
  const judged = rules.flatMap(({ name, force, check }) =>
    toFindings(check(file), name, severityOf(force, article)),
  );
  // The compiler reads the layers too, and says the same of them.
  const told = new Set(judged.map(writeKey));
  const refused = refusals(slug, registry, sentences).filter((error) => !told.has(writeKey(error)));
  const findings = [...toFindings(refused, 'article', 'error'), ...judged];
  const all = [...findMissingLayers(sentences), ...findings];
  return { findings: all.toSorted((a, b) => a.line - b.line || a.column - b.column), sentences };
}
