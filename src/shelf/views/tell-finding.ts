import type { TFunction } from 'i18next';
import type { ShownFinding } from '#article/adopt/adopted.ts';

/**
 * What the parser says oftenest, by what it found or expected; the first that fits tells. What a group has is named in the sentence.
 */
const ofFormat = [
  { key: 'columns', found: /^(?<columns>\d+) columns/ },
  { key: 'columnsOne', found: /^one column, / },
  { key: 'tab', expected: /^a TAB$/ },
  { key: 'numbering', expected: /^(?<number>\d+), the next word/ },
  { key: 'id', expected: /^a word \(3\)/ },
  { key: 'mark', expected: /^a comment, which begins/ },
  { key: 'emptyWithin', found: /^an empty line (?:within a sentence|after comments)$/ },
  { key: 'emptyMissing', expected: /^an empty line (?:before it|between sentences)$/ },
  { key: 'comment', expected: /^comments before the first token only$/ },
  { key: 'wordless', found: /^a sentence without words$/ },
  { key: 'head', expected: /^0 to \d+, as the sentence|^0, the ID of a word/ },
  { key: 'cycle', found: /^a cycle, / },
  { key: 'root', expected: /the root$|^"root", as HEAD|other than "root"/ },
  { key: 'incomplete', expected: /^a (?:HEAD|DEPREL), as other words of the sentence/ },
  { key: 'features', expected: /^Name=Value|^names in alphabetical order|^each value once$|^[A-Z]\w* once$/ },
  { key: 'deprel', expected: /^a relation such as/ },
  { key: 'text', expected: /, as # text (?:ends|goes on)|, as no FORM is left$/ },
  { key: 'character', expected: /^a printable UTF-8 character$/ },
  { key: 'long', found: /^a line of \d+ bytes$|^more than \d+ lines in a sentence$/ },
] as const satisfies readonly { readonly key: string; readonly found?: RegExp; readonly expected?: RegExp }[];

/** Rules of which one sentence says enough, whatever they have found. */
const ofRules = [
  'part-of-speech',
  'auxiliary',
  'feature',
  'required-feature',
  'relation',
  'subtype',
  'direction',
  'leaf',
  'xpos',
  'gloss',
  'space-after',
  'white-space',
] as const;

/** The layers that a file may lack, by their marks. */
const layers = {
  LEMMA: 'lemmas',
  UPOS: 'partsOfSpeech',
  FEATS: 'features',
  HEAD: 'structure',
  Gloss: 'glosses',
  MSeg: 'compounds',
  Mwe: 'expressions',
  Entity: 'actors',
  '# text_en': 'translation',
  '# tokens_en': 'translatedWords',
  '# align_en': 'alignment',
  '# text_de_simple': 'plain',
  '# speaker': 'claims',
} as const;

function isLayer(mark: string): mark is keyof typeof layers {
  return Object.hasOwn(layers, mark);
}

type Told = Pick<ShownFinding, 'found' | 'expected' | 'rule'>;

function tellFormat({ found, expected }: Told, t: TFunction<'shelf/views'>): string | undefined {
  for (const telling of ofFormat) {
    const match = 'found' in telling ? telling.found.exec(found) : telling.expected.exec(expected);
    if (!match) continue;
    const { columns = '', number = '' } = match.groups ?? {};
    return t(`findings.said.${telling.key}`, { columns, number });
  }
  return undefined;
}

function tellRule({ found, rule }: Told, t: TFunction<'shelf/views'>): string | undefined {
  const mark = found.replace(/^no /, '');
  if (rule === 'missing-layer' && isLayer(mark))
    return t('findings.said.missing', { what: t(`findings.layer.${layers[mark]}`) });
  const known = ofRules.find((name) => name === rule);
  return known && t(`findings.said.${known}`);
}

/** Tells a finding in a reader's words: the commonest ones. Of others there is only what annotators call it, and this is undefined. */
export function tellFinding(finding: Told, t: TFunction<'shelf/views'>): string | undefined {
  const said = finding.rule === 'format' ? tellFormat(finding, t) : tellRule(finding, t);
  const [, count] = / \(and (\d+) more such\)$/.exec(finding.expected) ?? [];
  return said === undefined || count === undefined
    ? said
    : `${said} ${t('findings.others', { count: Number(count) })}`;
}
