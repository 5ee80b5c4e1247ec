import { describe, expect, it } from 'vitest';
import { checkFile } from '#article/lint/check-file.ts';
import { describeFinding } from '#article/lint/finding.ts';
import { registry } from '../compile/sample.ts';
import { file } from '../conllu/sample.ts';
import { ARTICLE, findingsOf, TREEBANK } from './sample.ts';

/** A layer's error in each sentence of the article, and what is said of it. */
const unglossed = ARTICLE.replace('Gloss=May', '_').replace('Gloss=this', '_');
const told = [
  'a:19:60: error: found "Mai" without a gloss, expected Gloss=…, as other words have one [gloss]',
  'a:32:79: error: found "Dies" without a gloss, expected Gloss=…, as other words have one [gloss]',
];

/** What is told besides, where the article has a slip too. */
function besides(from: string, to: string): readonly string[] {
  const broken = unglossed.replace(from, to);
  expect(broken).not.toBe(unglossed);
  const findings = findingsOf(broken);
  expect(findings.some((finding) => finding.endsWith('[format]'))).toBe(true);
  return findings.filter((finding) => !finding.endsWith('[format]'));
}

describe('one slip of the format', () => {
  it.each([
    ['in a FEATS', 'VerbForm=Fin 0', 'VerbForm=Fin|Case=Nom 0'],
    ['in a HEAD', 'Number=Sing 3 obj', 'Number=Sing 33 obj'],
    ['in a DEPREL', '1 flat', '1 FLAT'],
    ['in the tree', 'Number=Sing 3 obj', 'Number=Sing 7 obj'],
    ['in the spelling of a letter', '8 Fördertopf F', '8 Fo\u0308rdertopf F'],
    ['in a sent_id', '# sent_id = s1', '# sent_id = s/1'],
    ['at the edge of a column', 'den der DET', 'den der DET␣'],
    ['between comments', '\n# newpar id', '\n\n# newpar id'],
  ])('%s hides nothing in its sentence', (_, from, to) => {
    expect(besides(from, to).map((text) => text.replace(/^a:\d+/, 'a'))).toEqual(
      told.map((text) => text.replace(/^a:\d+/, 'a')),
    );
  });

  it.each([
    ['a TAB', '7 den der', '7␣den der'],
    ['an ID', '7 den der', '6 den der'],
    ['a range', '4-5 im', '5-6 im'],
    ['a character', '7 den der', '7 den d\ufffdr'],
  ])('in %s hides nothing in the other sentences', (_, from, to) => {
    expect(besides(from, to)).toEqual(told.slice(1));
  });

  it('lets nobody go in circles', () => {
    const circle = ARTICLE.replace('Number=Sing 3 obl', 'Number=Sing 8 conj')
      .replace('Number=Sing 3 obj', 'Number=Sing 6 conj')
      .replace('1 flat', '6 obl');
    expect(findingsOf(circle)).toEqual([
      'a:19:52: error: found a cycle, 6 → 8 → 6, expected a way up to the root [format]',
    ]);
  });

  it('hides neither what the compiler says', () => {
    const broken = ARTICLE.replace('7 den der', '6 den der').replace('p (2 s)', 'p (3 s)');
    expect(findingsOf(broken)).toEqual([
      'a:6:18: error: found a block of 2 sentences, expected 3 sentences [article]',
      'a:20:1: error: found "6", expected 7, the next word [format]',
    ]);
  });
});

describe('an identity that nobody knows', () => {
  it('is told once', () => {
    const unknown = ARTICLE.replace('Anna_Adler', 'Anna_Alder').replace(
      'nsubj _ Gloss=this',
      'nsubj _ Entity=(e1-person-1-Anna_Alder)|Gloss=this',
    );
    expect(findingsOf(unknown)).toEqual([
      'a:13:71: error: found identity "Anna_Alder", expected an identity of actors.json [article]',
    ]);
  });
});

/** A document of another language: its own relations, features, auxiliaries and tags, and other attributes of mentions. */
function foreignDocument(name: string): string {
  return file(`# newdoc id = ${name}
# global.Entity = eid-etype-head-infstat-identity
# meta::title = A title
# newpar_block = ordered (2 s)
# sent_id = ${name}-1
# text = ${name} has slept.
# speaker = ${name}
1 ${name} ${name} PROPN NNP Number=Sing 3 nsubj 3:nsubj Entity=(1-person-1-new-${name})|Gloss=a|MSeg=b-c
2 has have AUX VBZ Evident=Fh|VerbForm=Conv 3 aux:pst 3:aux _
3 slept sleep VERB VBN Tense=Past 0 root 0:root SpaceAfter=No
4 . . PUNCT . _ 3 punct 3:punct _

`);
}

describe('a file of other documents and another language', () => {
  const text = ['Anna', 'Ben', 'Cem'].map(foreignDocument).join('');
  const errorsOf = (other: string) =>
    checkFile(other, 'probe', registry)
      .findings.filter(({ severity }) => severity === 'error')
      .map((finding) => describeFinding('a', finding));

  it('passes, though its eids begin anew', () => {
    expect(errorsOf(text)).toEqual([]);
  });

  it('passes by a single document too, which has a title as ours have', () => {
    expect(errorsOf(foreignDocument('Anna'))).toEqual([]);
  });

  it.each([
    ['a part of speech', 'AUX', 'AUXX', 'part-of-speech'],
    ['a relation', 'nsubj\t', 'nsbj\t', 'relation'],
    ['a bracket', 'Anna)|', 'Anna|', 'article'],
    ['the format', '2\thas', '3\thas', 'format'],
  ])('may not break the standard in %s', (_, from, to, rule) => {
    expect(errorsOf(text.replace(from, to))).toEqual([expect.stringMatching(`\\[${rule}\\]$`)]);
  });
});

describe('a file of the corpus', () => {
  it('is an article, whatever it says of itself', () => {
    const { findings } = checkFile(file(TREEBANK), 'probe', registry, true);
    expect(findings.map(({ found }) => found)).toContain('no "# meta::title"');
  });

  it('is one document', () => {
    const two = ARTICLE.replace('# sent_id = s2', '# newdoc id = zwei\n# sent_id = s2');
    const { findings } = checkFile(file(two), 'probe', registry, true);
    expect(findings.map((finding) => describeFinding('a', finding))).toEqual([
      'a:25:1: error: found "# newdoc id", expected what says something of the article on its first sentence [article]',
    ]);
  });
});
