import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FormatError } from '#article/conllu/format-error.ts';
import { parseConllu } from '#article/conllu/parse-conllu.ts';
import { parseEntities } from '#article/conllu/parse-entities.ts';
import { commentValue } from '#article/conllu/sentence.ts';
import { surfaceText } from '#article/conllu/surface.ts';
import { writeConllu } from '#article/conllu/write-conllu.ts';
import { fc } from '../../seeded.ts';
import { damaged } from './damaged.ts';
import { errorsOf, read } from './sample.ts';
import { wellFormed } from './well-formed.ts';

const files = [
  'src/corpus',
  'tests/articles',
  'tests/articles-bare',
  'tests/article/conllu/treebank',
].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .map((name) => `${folder}/${name}`),
);

/** Any text at all, halves of surrogate pairs among it, with some of what the format is made of. */
const anything = fc
  .array(
    fc.oneof(
      fc.nat({ max: 0xffff }),
      fc.constantFrom(...Array.from('\t\n\r# =|_-.01()', (sign) => sign.charCodeAt(0))),
    ),
    {
      maxLength: 200,
    },
  )
  .map((units) => String.fromCharCode(...units));

/** What is wrong with the reading of a text, whatever the text. */
function complaints(text: string): readonly string[] {
  const parsed = parseConllu(text);
  if (!parsed.ok) return misplaced(text, parsed.errors);
  const written = writeConllu(parsed.sentences);
  const again = parseConllu(written);
  const stable = again.ok && writeConllu(again.sentences) === written;
  const entities = parseEntities(parsed.sentences);
  return [...(stable ? [] : ['not stable']), ...(entities.ok ? [] : misplaced(text, entities.errors))];
}

function misplaced(text: string, errors: readonly FormatError[]): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const strays = errors.filter(({ line, column }) => {
    const length = lines[line - 1]?.length;
    return length === undefined || column < 1 || column > length + 1;
  });
  return errors.length === 0 ? ['refused without an error'] : strays.map((error) => JSON.stringify(error));
}

describe('reading and writing', () => {
  it.each(files)('gives %s back byte for byte', (name) => {
    const text = readFileSync(name, 'utf8');
    expect(errorsOf(text)).toEqual([]);
    const sentences = read(text);
    expect(writeConllu(sentences)).toBe(text);
    expect(parseEntities(sentences).ok).toBe(true);
    // With SpaceAfter alone, as if there were no text to go by.
    const respelt = sentences.map(({ tokens, line }) => surfaceText({ comments: [], tokens, line }));
    expect(respelt).toEqual(sentences.map((sentence) => commentValue(sentence, 'text')));
  });

  it('is tried on what the format may hold', () => {
    const sentences = files.flatMap((name) => read(readFileSync(name, 'utf8')));
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    const kinds = new Set(tokens.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['word', 'multiword', 'empty']));
    const keys = new Set(tokens.flatMap(({ misc }) => misc.map(({ key }) => key)));
    const ours = ['Ambig', 'Entity', 'Gloss', 'MGloss', 'MLemma', 'MSeg', 'Mwe', 'Note', 'SpaceAfter'];
    expect([...keys]).toEqual(expect.arrayContaining([...ours, 'Bridge', 'SplitAnte', 'TokenRange']));
    expect(tokens.some((token) => token.kind === 'empty' && token.deps !== null)).toBe(true);
    const mentions = readFileSync('tests/article/conllu/treebank/nachbarschaft.conllu', 'utf8');
    const parsed = parseEntities(read(mentions));
    expect(parsed.ok && parsed.mentions.some(({ parts }) => parts.length > 1)).toBe(true);
  });

  it('gives every well-formed file back', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(errorsOf(text)).toEqual([]);
        expect(writeConllu(read(text))).toBe(text);
        expect(parseEntities(read(text)).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws at a damaged file, and places every error within it', () => {
    fc.assert(
      fc.property(damaged(wellFormed), (text) => {
        expect(complaints(text)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('never throws at anything', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(complaints(text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
