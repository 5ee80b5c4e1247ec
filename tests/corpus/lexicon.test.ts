import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '#article/compile/read-lexicon.ts';
import { describeError } from '#article/conllu/format-error.ts';
import { checkFile } from '#article/lint/check-file.ts';
import { describeFinding } from '#article/lint/finding.ts';
import { readRegistry } from '../article/compile/sample.ts';

const slug = 'blinken-astana-2023';

function readOwn() {
  const read = readLexicon(readFileSync('src/corpus/lexicon.json', 'utf8'));
  if (!read.ok) throw new Error(read.errors.map((error) => describeError('lexicon.json', error)).join('\n'));
  return read;
}

const { value: lexicon } = readOwn();
const registry = readRegistry(readFileSync('src/corpus/actors.json', 'utf8'));
const text = readFileSync(`src/corpus/${slug}.conllu`, 'utf8');

describe('the lexicon', () => {
  it('has an entry for all that there is to learn in the article', () => {
    const { findings } = checkFile(text, slug, registry, true, lexicon);
    const missing = findings.filter(({ rule }) => rule === 'entry');
    expect(missing.map((finding) => describeFinding(slug, finding))).toEqual([]);
  });

  it('is described with every rule that it is held to', () => {
    const format = readFileSync('src/corpus/FORMAT.md', 'utf8');
    for (const rule of ['entry', 'entry-gender', 'entry-particle', 'dictionary', 'unused-entry']) {
      expect(format).toContain(`| \`${rule}\``);
    }
  });

  it('explains in one style: verbs with “to”, nouns without an article, no full stop', () => {
    const glosses = (part: keyof typeof lexicon) =>
      Object.entries(lexicon[part]).flatMap(([lemma, { gloss }]) =>
        gloss.split(/[,;] /).map((sense) => ({ lemma, sense })),
      );
    const verbs = glosses('VERB').filter(({ sense }) => !sense.startsWith('to '));
    const nouns = glosses('NOUN').filter(({ sense }) => /^(?:an?|the) (?!West)/.test(sense));
    const all = Object.values(lexicon).flatMap((entries) => Object.values(entries).map(({ gloss }) => gloss));
    expect(verbs).toEqual([]);
    expect(nouns).toEqual([]);
    expect(all.filter((gloss) => gloss.endsWith('.'))).toEqual([]);
  });
});
