import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDictionaries } from '#article/lint/check-dictionaries.ts';
import { checkEntries, type LexiconUser } from '#article/lint/check-entries.ts';
import { checkFile } from '#article/lint/check-file.ts';
import { countFigures } from '#article/lint/count-figures.ts';
import { describeFinding, sumWarnings } from '#article/lint/finding.ts';
import { writeReport } from '#article/lint/write-report.ts';
import {
  articleEnding,
  articleFiles,
  CorpusError,
  checkEditions,
  lexiconFile,
  openLexicon,
  readRegistry,
} from '#build/read-corpus.ts';
import { readDictionaries } from '#build/read-dictionaries.ts';

/**
 * `npm run check`: checks every article of the corpus, with its edition and the lexicon. `npm run check -- FILE…` checks these files instead, whatever
 * made them; `--report` prints what each has of which layer. Exit code 1 where there is an error, 2 where the words of
 * the command are wrong.
 */
async function check(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { report: { type: 'boolean' } },
    allowPositionals: true,
  });
  const corpus = process.env.CORPUS ?? 'src/corpus';
  const registry = await readRegistry(corpus);
  const lexicon = await openLexicon(corpus);
  const names = await articleFiles(corpus);
  const files = positionals.length > 0 ? positionals : names.map((name) => join(corpus, name));
  const sound: string[] = [];
  const users: LexiconUser[] = [];
  let errors = 0;
  let warnings = 0;
  for (const file of files) {
    const shown = relative(process.cwd(), file);
    const text = await readFile(file, 'utf8');
    const inCorpus = resolve(dirname(file)) === resolve(corpus);
    const { findings, sentences } = checkFile(
      text,
      basename(file, articleEnding),
      registry,
      inCorpus,
      inCorpus ? lexicon?.value : undefined,
    );
    const isWrong = findings.some(({ severity }) => severity === 'error');
    if (!isWrong) sound.push(basename(file));
    if (sentences.length > 0) users.push({ file: basename(file), sentences });
    for (const finding of sumWarnings(findings)) console.error(describeFinding(shown, finding));
    errors += findings.filter(({ severity }) => severity === 'error').length;
    warnings += findings.filter(({ severity }) => severity === 'warning').length;
    if (values.report && sentences.length > 0)
      console.log(writeReport(shown, countFigures(sentences)).join('\n'));
  }
  if (files.length === 0) {
    console.error(
      `${relative(process.cwd(), corpus)}: error: found no article, expected SLUG${articleEnding}`,
    );
    errors += 1;
  }
  if (positionals.length === 0) {
    // What else an article has is compiled with it, so its own file must be right.
    const lines = await checkEditions(corpus, registry, sound);
    for (const line of lines) console.error(line);
    errors += lines.length;
    // Of a file that can't be read nobody knows which entries it uses.
    if (lexicon && users.length === files.length && files.length > 0) {
      const { value, at } = lexicon;
      const findings = [
        ...checkEntries(value, at, users),
        ...checkDictionaries(value, at, await readDictionaries()),
      ].toSorted((a, b) => a.line - b.line || a.column - b.column);
      const shown = relative(process.cwd(), lexiconFile(corpus));
      for (const finding of findings) console.error(describeFinding(shown, finding));
      errors += findings.length;
    }
  }
  console.log([count(files.length, 'file'), count(errors, 'error'), count(warnings, 'warning')].join(', '));
  return errors > 0 ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function isNodeError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

try {
  process.exitCode = await check();
} catch (error) {
  if (error instanceof CorpusError) {
    console.error(error.message);
    process.exitCode = 1;
  } else if (isNodeError(error) && /^(?:ENOENT|EISDIR|EACCES|ERR_PARSE_ARGS.*)$/.test(error.code ?? '')) {
    console.error(`${error.message}\nnpm run check [-- [--report] [FILE…]]`);
    process.exitCode = 2;
  } else throw error;
}
