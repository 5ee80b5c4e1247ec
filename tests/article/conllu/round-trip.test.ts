import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEntities } from '#article/conllu/parse-entities.ts';
import { commentValue } from '#article/conllu/sentence.ts';
import { surfaceText } from '#article/conllu/surface.ts';
import { writeConllu } from '#article/conllu/write-conllu.ts';
import { errorsOf, read } from './sample.ts';

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
});
