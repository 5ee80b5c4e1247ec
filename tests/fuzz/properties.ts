import { existsSync, readFileSync } from 'node:fs';
import type { AdoptedText } from '#article/adopt/adopted.ts';
import { alignTexts } from '#article/align/align-texts.ts';
import { divideEnglish } from '#article/align/divide-english.ts';
import { readEnglish } from '#article/align/evidence.ts';
import { compileArticle } from '#article/compile/compile-article.ts';
import { readActors } from '#article/compile/read-actors.ts';
import { readEdition } from '#article/compile/read-edition.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { parseEntities } from '#article/conllu/parse-entities.ts';
import { writeConllu } from '#article/conllu/write-conllu.ts';
import { listMentions } from '#article/document/mentions.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { checkFile } from '#article/lint/check-file.ts';
import { splitSentences } from '#article/skeleton/split-sentences.ts';
import { writeSkeleton } from '#article/skeleton/write-skeleton.ts';
import { adoptFile } from '../article/adopt/adopt-file.ts';
import { articleText } from '../article/article-text.ts';
import { registry } from '../article/compile/sample.ts';
import { damaged } from '../article/conllu/damaged.ts';
import { file } from '../article/conllu/sample.ts';
import { wellFormed } from '../article/conllu/well-formed.ts';
import { ARTICLE } from '../article/lint/sample.ts';
import { fc } from '../seeded.ts';
import { anyCopies, anyUse, complainOfMerging, complainOfUse } from './study.ts';

/** What came of trying: how many, and what failed, if something did. */
export interface Trial {
  readonly runs: number;
  /** The smallest thing that failed, and what is to be said against it. */
  readonly failure?: { readonly value: unknown; readonly said: string };
}

/** How long and on what a property is tried. */
interface Effort {
  readonly runs: number;
  readonly milliseconds: number;
  readonly seed?: number;
}

/** What is true of anything of a kind. */
export interface Property {
  /** Also the name of the file of its kept cases. */
  readonly name: string;
  /** How many are tried in the suite, as far as the time lasts. */
  readonly runs: number;
  /** Tries it on the kept cases, then on what chance makes. */
  readonly check: (effort: Effort) => Trial;
}

/** The file of what a property once failed with: a list, as JSON. */
export function casesOf(name: string): string {
  return `tests/fuzz/cases/${name.toLowerCase().replaceAll(' ', '-')}.json`;
}

/** A property of all values of a kind, which are plain data: nothing is to be said against any. */
function define<Value>(
  name: string,
  runs: number,
  values: fc.Arbitrary<Value>,
  complain: (value: Value) => readonly string[],
): Property {
  const property = fc.property(values, (value) => {
    const complaints = complain(value);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  const check = ({ runs: numRuns, milliseconds, seed }: Effort): Trial => {
    const kept: Value[] = existsSync(casesOf(name)) ? JSON.parse(readFileSync(casesOf(name), 'utf8')) : [];
    const details = fc.check(property, {
      examples: kept.map((value) => [value]),
      numRuns: numRuns + kept.length,
      interruptAfterTimeLimit: milliseconds,
      ...(seed !== undefined && { seed }),
    });
    const [value] = details.counterexample ?? [];
    const said = details.errorInstance instanceof Error ? (details.errorInstance.stack ?? '') : '';
    return { runs: details.numRuns, ...(details.failed && { failure: { value, said } }) };
  };
  return { name, runs, check };
}

/** Errors without a place in the text. */
function misplaced(text: string, errors: readonly FormatError[]): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return errors
    .filter(({ line, column }) => {
      const length = lines[line - 1]?.length;
      return length === undefined || column < 1 || column > length + 1;
    })
    .map((error) => `in no place: ${JSON.stringify(error)}`);
}

/** What is wrong with the outcome of a reading that refuses a text, or doesn't. */
function complainOfRefusal(
  text: string,
  read: { readonly ok: true } | { readonly ok: false; readonly errors: readonly FormatError[] },
): readonly string[] {
  if (read.ok) return [];
  return read.errors.length === 0 ? ['refused without an error'] : misplaced(text, read.errors);
}

/** What is wrong with the reading of a text, whatever the text. */
function complainOfReading(text: string): readonly string[] {
  const parsed = parseConllu(text);
  if (!parsed.ok) return complainOfRefusal(text, parsed);
  const written = writeConllu(parsed.sentences);
  const again = parseConllu(written);
  const stable = again.ok && writeConllu(again.sentences) === written;
  return [...(stable ? [] : ['not stable']), ...complainOfRefusal(text, parseEntities(parsed.sentences))];
}

/** What is wrong with the way back from a file that is right. */
function complainOfWriting(text: string): readonly string[] {
  const parsed = parseConllu(text);
  if (!parsed.ok) return parsed.errors.map((error) => JSON.stringify(error));
  return [
    ...(writeConllu(parsed.sentences) === text ? [] : ['written otherwise']),
    ...(parseEntities(parsed.sentences).ok ? [] : ['mentions that are none']),
  ];
}

/** What is wrong with the check and the compilation of a text, whatever the text. */
function complainOfArticle(text: string): readonly string[] {
  return [
    ...misplaced(text, checkFile(text, 'probe', registry).findings),
    ...complainOfRefusal(text, compileArticle(text, 'probe', registry)),
  ];
}

/** A text without what a skeleton may change of it. */
function bare(text: string): string {
  return text.replaceAll(/\s|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '').normalize('NFD');
}

/** What is wrong with the skeleton of a text, whatever the text. */
function complainOfSkeleton(text: string): readonly string[] {
  const options = { slug: 'probe', dateCreated: '2023-02', title: 'Ein Titel, den kein Text hat' };
  const skeleton = writeSkeleton(text, options);
  if (!skeleton.ok) return complainOfRefusal(text, skeleton);
  const { findings } = checkFile(skeleton.file, 'probe', registry, true);
  const compiled = compileArticle(skeleton.file, 'probe', registry);
  return [
    ...misplaced(text, skeleton.warnings),
    ...findings.filter(({ severity }) => severity === 'error').map((finding) => JSON.stringify(finding)),
    ...(compiled.ok && bare(articleText(compiled.article)) === bare(text) ? [] : ['another text']),
  ];
}

/** What is wrong with a text that was taken in: two things of one name, or a sentence of which nothing can be asked. */
function complainOfText({ article, analysis }: AdoptedText): readonly string[] {
  const sentences = articleSentences(article).map(({ id }) => id);
  const anchors = [
    ...article.sections.map(({ id }) => id),
    ...sentences,
    ...listMentions(article).map(({ id }) => id),
  ];
  const twice = anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index);
  return [
    ...twice.map((anchor) => `two of one name: ${anchor}`),
    ...sentences.filter((id) => !Object.hasOwn(analysis.sentences, id)).map((id) => `not analysed: ${id}`),
  ];
}

/** What is wrong with the taking in of a file from elsewhere, whatever the file. */
function complainOfAdoption(text: string): readonly string[] {
  const { adoption, texts, broken } = adoptFile(text, { fileName: 'probe.conllu' });
  if (!adoption.ok) return [];
  const { shown, errors } = adoption.findings;
  return [
    ...(broken.length > 0 && errors === 0 ? ['a text refused without an error'] : []),
    ...misplaced(text.includes('\n') ? text : text.replaceAll('\r', '\n'), shown),
    ...shown.filter(({ excerpt }) => excerpt.at > excerpt.text.length).map((one) => JSON.stringify(one)),
    ...texts.flatMap(complainOfText),
  ];
}

/** What is wrong with the matching of two texts, of which each sentence is in one pair, in order. */
function complainOfMatching([german, english]: readonly [string, string]): readonly string[] {
  const blocks = german
    .split('\n\n')
    .map((block) =>
      splitSentences(block).map((text) => ({ text, words: [...readEnglish(text).keys].map(seekKey) })),
    );
  const read = divideEnglish(english).blocks.map((block) => block.map(readEnglish));
  const beads = alignTexts(blocks, read);
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const covered = (side: 'german' | 'english') =>
    beads.flatMap((bead) => numbers(bead[side].to - bead[side].from).map((one) => bead[side].from + one));
  return (['german', 'english'] as const).flatMap((side) => {
    const { length } = (side === 'german' ? blocks : read).flat();
    return covered(side).join() === numbers(length).join() ? [] : [`${side}: ${covered(side)} of ${length}`];
  });
}

const seekKey = (key: string) => ({ keys: new Set([key]), isExpected: true });

function complainOfJson(text: string): readonly string[] {
  return [...complainOfRefusal(text, readActors(text)), ...complainOfRefusal(text, readEdition(text))];
}

/** Any text at all, halves of surrogate pairs among it, with some of what the format is made of. */
const anything = fc
  .array(
    fc.oneof(
      fc.nat({ max: 0xffff }),
      fc.constantFrom(...Array.from('\t\n\r# =|_-.01()', (sign) => sign.charCodeAt(0))),
    ),
    { maxLength: 200 },
  )
  .map((units) => String.fromCharCode(...units));

const read = (name: string) => readFileSync(name, 'utf8');
const articles = fc.constantFrom(
  file(ARTICLE),
  read('tests/golden/crossing/input.conllu'),
  read('tests/golden/mentions/input.conllu'),
  read('tests/article/conllu/treebank/nachbarschaft.conllu'),
);
const pieces = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.constantFrom('\n', '\n\n', ' ', '. ', '“ ', '24. ', 'Dr. '),
);
const texts = fc.oneof(
  anything,
  damaged(fc.constant(read('tests/corpus/article.txt'))),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);
const elsewhere = fc.oneof(
  articles,
  fc.constantFrom(
    ...['stanza', 'udpipe', 'spacy', 'corefud', 'hand'].map((name) =>
      read(`tests/article/adopt/files/${name}.conllu`),
    ),
  ),
);
const editions = fc.constantFrom(
  read('tests/articles/actors.json'),
  read('src/corpus/blinken-astana-2023.edition.json'),
);

/** All that is tried on what chance makes: a little in each run of the suite, without end by `npm run fuzz`. */
export const properties: readonly Property[] = [
  define('a well-formed file is written as it was read', 200, wellFormed, complainOfWriting),
  define('a damaged file is read or refused', 800, damaged(wellFormed), complainOfReading),
  define('any text is read or refused', 500, anything, complainOfReading),
  define('a damaged article is compiled or refused', 300, damaged(articles), complainOfArticle),
  define('any text becomes an article or is refused', 300, texts, complainOfSkeleton),
  define('a damaged file from elsewhere is taken in or refused', 300, damaged(elsewhere), complainOfAdoption),
  define('any text is taken in or refused', 200, anything, complainOfAdoption),
  define('any two texts are matched in order', 200, fc.tuple(texts, texts), complainOfMatching),
  define('damaged JSON is read or refused', 150, damaged(editions), complainOfJson),
  define('any JSON is read or refused', 300, fc.json(), complainOfJson),
  define('copies of what is saved merge in any order', 100, anyCopies, complainOfMerging),
  define('what is saved stays valid by use', 200, anyUse, complainOfUse),
];
