import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDictionaries } from '#article/lint/check-dictionaries.ts';
import { checkEntries, type LexiconUser } from '#article/lint/check-entries.ts';
import { checkFile } from '#article/lint/check-file.ts';
import { countFigures } from '#article/lint/count-figures.ts';
import { describeFinding, sumWarnings } from '#article/lint/finding.ts';
import { writeReport } from '#article/lint/write-report.ts';
import { count } from '#build/count.ts';
import {
  articleEnding,
  articleFiles,
  checkEditions,
  lexiconFile,
  openLexicon,
  readRegistry,
} from '#build/read-corpus.ts';
import { readDictionaries } from '#build/read-dictionaries.ts';
import { runCommand, UsageError } from '#build/run-command.ts';
import { type CheckedText, writeCheckPage } from '#build/write-check-page.ts';

const formatFile = 'src/corpus/FORMAT.md';

/** Writes the findings as a page. */
async function writePage(
  place: string,
  files: readonly CheckedText[],
  others: readonly string[],
): Promise<void> {
  const format = await readFile(formatFile, 'utf8');
  const formatAddress = relative(dirname(resolve(place)), resolve(formatFile))
    .split(sep)
    .join('/');
  await writeFile(place, writeCheckPage(files, { format, formatAddress, others }));
  console.log(`${relative(process.cwd(), place)} tells all of it, as a page`);
}

/**
 * `npm run check`: checks every article of the corpus, with its edition and the lexicon. `npm run check -- FILE…` checks these files instead, whatever
 * made them; `--report` prints what each has of which layer, `--html` writes what is found into a page too: check.html, or what
 * `--out` says. Exit code 1 where there is an error, 2 where the words of the command are wrong.
 */
await runCommand('npm run check [-- [--report] [--html [--out PAGE.html]] [FILE…]]', async () => {
  const { values, positionals } = parseArgs({
    options: { report: { type: 'boolean' }, html: { type: 'boolean' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  // An article in its place would be gone.
  if (values.out !== undefined && !(values.html && values.out.endsWith('.html')))
    throw new UsageError(`found --out ${values.out}, expected --html, and a name that ends in .html`);
  const corpus = process.env.CORPUS ?? 'src/corpus';
  const registry = await readRegistry(corpus);
  const lexicon = await openLexicon(corpus);
  const names = await articleFiles(corpus);
  const files = positionals.length > 0 ? positionals : names.map((name) => join(corpus, name));
  const sound: string[] = [];
  const users: LexiconUser[] = [];
  const checked: CheckedText[] = [];
  const others: string[] = [];
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
    if (values.html) checked.push({ name: shown, text, findings });
    for (const finding of sumWarnings(findings)) console.error(describeFinding(shown, finding));
    errors += findings.filter(({ severity }) => severity === 'error').length;
    warnings += findings.filter(({ severity }) => severity === 'warning').length;
    if (values.report && sentences.length > 0)
      console.log(writeReport(shown, countFigures(sentences)).join('\n'));
  }
  if (files.length === 0)
    others.push(`${relative(process.cwd(), corpus)}: error: found no article, expected SLUG${articleEnding}`);
  // What else an article has is compiled with it, so its own file must be right.
  if (positionals.length === 0) {
    others.push(...(await checkEditions(corpus, registry, sound)));
    // Of a file that can't be read nobody knows which entries it uses.
    if (lexicon && users.length === files.length && files.length > 0) {
      const { value, at } = lexicon;
      const findings = [
        ...checkEntries(value, at, users),
        ...checkDictionaries(value, at, await readDictionaries()),
      ].toSorted((a, b) => a.line - b.line || a.column - b.column);
      const shown = relative(process.cwd(), lexiconFile(corpus));
      others.push(...findings.map((finding) => describeFinding(shown, finding)));
    }
  }
  for (const line of others) console.error(line);
  errors += others.length;
  console.log([count(files.length, 'file'), count(errors, 'error'), count(warnings, 'warning')].join(', '));
  if (values.html) await writePage(values.out ?? 'check.html', checked, others);
  return errors > 0 ? 1 : 0;
});
