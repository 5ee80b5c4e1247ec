import { readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, basename as nameOf, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { slugPattern } from '#article/compile/read-metadata.ts';
import { asciiName } from '#article/conllu/ascii-name.ts';
import { describeError, type FormatError } from '#article/conllu/format-error.ts';
import { writeSkeleton } from '#article/skeleton/write-skeleton.ts';
import { count } from '#build/count.ts';
import { articleEnding, reservedSlugs } from '#build/read-corpus.ts';
import { runCommand, UsageError } from '#build/run-command.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

type Decoded = { readonly text: string } | { readonly error: FormatError };

/** Reads bytes as UTF-8. Errors: the first that is none, as in a text that was saved as Latin-1 or UTF-16. */
function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const index = lines.findIndex((line) => line.includes('\ufffd'));
    const column = (lines[index] ?? '').indexOf('\ufffd') + 1;
    const found = 'a byte that is no UTF-8';
    return { error: { line: index + 1, column, found, expected: 'a text that was saved as UTF-8' } };
  }
}

function readSlug(slug: string): string {
  if (!slugPattern.test(slug))
    throw new UsageError(
      `found "${slug}" as the article’s name, expected a to z, 0 to 9 and hyphens, as it is the address`,
    );
  if (reservedSlugs.includes(slug))
    throw new UsageError(`found "${slug}" as the article’s name, expected one that is no page`);
  return slug;
}

/** Today, where the author is: in Sweden dates are written as ISO 8601 has them. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** Writes a file that isn't there yet. Returns whether it wasn't. */
async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * `npm run new -- TEXT [SLUG]`: writes a skeleton of an article from a plain German text, as SLUG.conllu beside it: no build
 * publishes it before it is moved into the corpus. Without a slug the text’s own name is it, without a `--title` its first line the
 * headline. No file is ever overwritten. Exit code 1 where there is something wrong with the text, or the file is there; 2 where the words of
 * the command are wrong.
 */
await runCommand('npm run new -- TEXT [SLUG] [--title "…"]', async () => {
  const { values, positionals } = parseArgs({
    options: { title: { type: 'string' } },
    allowPositionals: true,
  });
  const [source, name, ...more] = positionals;
  if (source === undefined) throw new UsageError('found no file, expected a text');
  if (more.length > 0) throw new UsageError(`found "${more[0]}", expected a text and a name`);
  const { title } = values;
  if (title?.trim() === '') throw new UsageError('found an empty title, expected a headline');
  const shown = relative(process.cwd(), source);
  const decoded = decode(await readFile(source));
  const slug = readSlug(name ?? asciiName(nameOf(source, extname(source))));
  const skeleton =
    'error' in decoded
      ? { ok: false as const, errors: [decoded.error] }
      : writeSkeleton(decoded.text, { slug, dateCreated: today(), ...(title !== undefined && { title }) });
  if (!skeleton.ok) {
    for (const error of skeleton.errors) console.error(describeError(shown, error));
    return 1;
  }
  for (const warning of skeleton.warnings) console.error(describeError(shown, warning));
  const file = join(dirname(source), slug + articleEnding);
  const made = relative(process.cwd(), file);
  if (!(await writeNew(file, skeleton.file))) {
    console.error(`${made}: found a file of that name, expected none: no file is overwritten`);
    return 1;
  }
  const { sections, blocks, sentences } = skeleton;
  const parts = [count(sections, 'section'), count(blocks, 'block'), count(sentences, 'sentence')];
  console.log(`${made}: ${parts.join(', ')}, dated today`);
  console.log(`npm run check -- ${made} tells what is left to do, npm run dev -- ${made} shows it`);
  return 0;
});
