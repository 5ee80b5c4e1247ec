import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatError } from '#conllu/format-error.ts';
import { parseConllu } from '#conllu/parse-conllu.ts';
import { parseEntities } from '#conllu/parse-entities.ts';
import { commentValue } from '#conllu/sentence.ts';
import { surfaceText } from '#conllu/surface.ts';
import { writeConllu } from '#conllu/write-conllu.ts';
import { damaged } from './damaged.ts';
import { errorsOf, read } from './sample.ts';
import { wellFormed } from './well-formed.ts';

const corpus = new URL('../../src/corpus/', import.meta.url);
const articles = readdirSync(corpus).filter((name) => name.endsWith('.conllu'));
// Real annotated text of another project, which stands beside this repository where it is at hand.
const gsd = new URL('../../../shared/corpora/de_gsd-ud-dev.conllu', import.meta.url);
const hasGsd = existsSync(gsd);

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
  it.each(articles)('gives %s back byte for byte', (name) => {
    const text = readFileSync(new URL(name, corpus), 'utf8');
    expect(errorsOf(text)).toEqual([]);
    expect(writeConllu(read(text))).toBe(text);
  });

  it.skipIf(!hasGsd)(
    `gives UD German-GSD back byte for byte${hasGsd ? '' : ' (skipped: no ../shared/corpora)'}`,
    () => {
      const text = readFileSync(gsd, 'utf8');
      const sentences = read(text);
      expect(sentences.length).toBe(799);
      expect(writeConllu(sentences)).toBe(text);
      // With SpaceAfter alone, as if there were no text to go by.
      const respelt = sentences.map(({ tokens, line }) => surfaceText({ comments: [], tokens, line }));
      expect(respelt).toEqual(sentences.map((sentence) => commentValue(sentence, 'text')));
    },
  );

  it('gives every well-formed file back', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(errorsOf(text)).toEqual([]);
        expect(writeConllu(read(text))).toBe(text);
        expect(parseEntities(read(text)).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws at a damaged file, and places every error within it', () => {
    fc.assert(
      fc.property(damaged(wellFormed), (text) => {
        expect(complaints(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws at anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(complaints(text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
