import { miscPlaces, miscValuePlace } from '#article/conllu/find-misc.ts';
import type { FormatError } from '#article/conllu/format-error.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import type { TokenLine } from '#article/conllu/token.ts';
import { writeId } from '#article/conllu/write-id.ts';
import { metadata } from '#article/lint/correct-names.ts';

const COMMENTS: readonly string[] = ['text_en', 'tokens_en', 'align_en', 'text_de_simple', 'speaker'];

// On which lines each key of ours stands.
const KEYS: Readonly<Record<string, readonly TokenLine['kind'][]>> = {
  Gloss: ['word', 'multiword'],
  MSeg: ['word'],
  MGloss: ['word'],
  MLemma: ['word'],
  Mwe: ['word'],
  Note: ['word'],
  Note_de: ['word'],
  Ambig: ['word'],
};

const LINES: Readonly<Record<TokenLine['kind'], string>> = {
  word: 'words',
  multiword: 'contractions',
  empty: 'empty nodes',
};

/**
 * Whether our comments are on a sentence once, with a value: of two translations nobody knows which is meant.
 * Source: FORMAT.md, section 3.
 */
export function checkLayerComments(sentence: Sentence): readonly FormatError[] {
  return COMMENTS.flatMap((key) => {
    const [first, ...others] = sentence.comments.filter((comment) => comment.key === key);
    if (first === undefined) return [];
    const again = others.map(({ line }) => ({
      line,
      column: 1,
      found: `a second # ${key}`,
      expected: `one (line ${first.line})`,
    }));
    if (first.value) return again;
    return [
      { ...commentPlace(first), found: `# ${key} without a value`, expected: `# ${key} = …` },
      ...again,
    ];
  });
}

/**
 * Whether our keys are on a line once, with a value, and on lines that can have them; `Ambig=Mood` on a finite verb. No
 * item of MISC is empty.
 * Source: FORMAT.md, section 4.
 */
export function checkLayerKeys(sentence: Sentence): readonly FormatError[] {
  return sentence.tokens.flatMap((token) => [
    ...miscPlaces(token, '')
      .filter(({ item }) => item.value === undefined)
      .map(({ line, column }) => ({ line, column, found: 'an empty item', expected: 'KEY=…, or no "|"' })),
    ...Object.entries(KEYS).flatMap(([key, kinds]) => {
      const [first, again] = miscPlaces(token, key);
      if (first === undefined) return [];
      const { line, column } = first;
      if (again !== undefined)
        return [{ line: again.line, column: again.column, found: `${key} again`, expected: 'each key once' }];
      if (!first.item.value) return [{ line, column, found: `${key} without a value`, expected: `${key}=…` }];
      if (!kinds.includes(token.kind))
        return [
          {
            line,
            column,
            found: `${key} on ${writeId(token)}`,
            expected: `${key} on ${kinds.map((kind) => LINES[kind]).join(' and ')} only`,
          },
        ];
      if (key !== 'Ambig') return [];
      if (first.item.value !== 'Mood')
        return [{ ...miscValuePlace(first), found: quoteText(first.item.value), expected: 'Ambig=Mood' }];
      const hasMood = token.feats.some(({ name }) => name === 'Mood');
      return hasMood
        ? []
        : [{ line, column, found: 'Ambig=Mood without Mood', expected: 'a word with Mood in FEATS' }];
    }),
  ]);
}

/** Whether nothing is left of a skeleton: `npm run new` writes `…` where an author is to say something of the article. */
export function checkPlaceholders(sentence: Sentence): readonly FormatError[] {
  return sentence.comments
    .filter(({ key, value }) => key.startsWith('meta::') && value === '…')
    .map((comment) => ({
      ...commentPlace(comment),
      found: `${quoteText('…')} as # ${comment.key}`,
      expected: 'what it stands for, or no such line',
    }));
}

/** Whether the metadata are known ones: `meta::titel` would be kept and never shown. */
export function checkMetadataKeys(sentence: Sentence): readonly FormatError[] {
  return sentence.comments
    .filter(({ key }) => key.startsWith('meta::') && !metadata.includes(key.slice('meta::'.length)))
    .map(({ line, key }) => ({
      line,
      column: 1,
      found: `# ${key}`,
      expected: `one of ${metadata.join(', ')}`,
    }));
}
