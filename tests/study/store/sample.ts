import { readFileSync } from 'node:fs';
import { compileArticle } from '#article/compile/compile-article.ts';
import { printedWords } from '#article/document/analysis.ts';
import { articleSentences } from '#article/document/sentences.ts';
import type { Stamped } from '#keep/stamp.ts';
import { type FoundExpression, findExpression } from '#study/store/find-expression.ts';
import {
  compareReviews,
  type ExpressionContent,
  expressionId,
  grades,
  type SavedExpression,
  type TextRange,
} from '#study/store/saved-expression.ts';
import { latestTime } from '#ui/clock.ts';
import { readRegistry } from '../../article/compile/sample.ts';
import { fc } from '../../seeded.ts';

export const slug = 'blinken-astana-2023';

function compileReal() {
  const registry = readRegistry(readFileSync('src/corpus/actors.json', 'utf8'));
  const compiled = compileArticle(readFileSync(`src/corpus/${slug}.conllu`, 'utf8'), slug, registry);
  if (!compiled.ok) throw new Error(`${slug} is broken`);
  return compiled;
}

/** The real article, as the page has it. */
export const { article, analysis } = compileReal();

/** What is found when a printed word of the real article is looked up, by its sentence and its form. */
export function findInArticle(sentenceId: string, form: string): FoundExpression | undefined {
  const sentence = articleSentences(article).find(({ id }) => id === sentenceId);
  const analysed = analysis.sentences[sentenceId];
  if (!sentence || !analysed) throw new Error(`no sentence ${sentenceId}`);
  const position = printedWords(analysed).findIndex(
    ([id = 0]) => (analysed.contractions[id] ?? analysed.words[id - 1])?.form === form,
  );
  return findExpression(slug, sentence, analysed, position);
}

/** *bekannt|geben* of the real article: *gaben hohe Funktionäre … bekannt*. */
export function findBekanntgeben(): FoundExpression {
  const found = findInArticle('s6', 'gaben');
  if (!found) throw new Error('gaben … bekannt is gone');
  return found;
}

const sampleContent: ExpressionContent = {
  dictionary: 'auf|geben',
  gloss: 'gives up',
  sentence: 'Er gibt nie auf.',
  translation: 'He never gives up.',
  ranges: [
    [3, 7],
    [12, 15],
  ],
};

/** A saved expression of which only some things matter; it was saved at `created`. */
export function sample({
  name = 's1',
  created = 0,
  content = {},
  ...rest
}: Partial<Omit<SavedExpression, 'id' | 'place' | 'content'>> & {
  readonly name?: string;
  readonly content?: Partial<ExpressionContent>;
} = {}): SavedExpression {
  const place = { article: 'probe', sentence: name, words: [2, 4] };
  return {
    id: expressionId(place),
    place,
    created,
    content: { value: { ...sampleContent, ...content }, at: created },
    note: { value: '', at: created },
    known: { value: false, at: created },
    deleted: { value: false, at: created },
    reviews: [],
    ...rest,
  };
}

/** Few times, so that equal ones meet, and the last that there are. */
const time = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(latestTime - 1, latestTime) },
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '=1+1', '"', 'a\tb', 'a\nb', '{{c1::x}}'),
);

const stamped = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Stamped<Value>> =>
  fc.record({ value, at: time });

const content: fc.Arbitrary<ExpressionContent> = fc
  .record({
    dictionary: text,
    gloss: fc.option(text, { nil: undefined }),
    entry: fc.option(
      fc.constantFrom({ gloss: 'to give up' }, { forms: 'gab auf', governs: 'etwas', gloss: 'x' }),
      {
        nil: undefined,
      },
    ),
    before: text,
    words: fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), text), {
      minLength: 1,
      maxLength: 3,
    }),
    translation: fc.option(text, { nil: undefined }),
  })
  .map(({ dictionary, gloss, entry, before, words, translation }) => {
    let sentence = before;
    const ranges: TextRange[] = [];
    for (const [word, after] of words) {
      ranges.push([sentence.length, sentence.length + word.length]);
      sentence += word + after;
    }
    return {
      dictionary: `d${dictionary}`,
      ...(gloss !== undefined && { gloss }),
      ...(entry && { entry }),
      sentence,
      ...(translation !== undefined && { translation }),
      ranges,
    };
  });

/** Any expression that can be saved, of three that there are. */
export const anyExpression: fc.Arbitrary<SavedExpression> = fc
  .record({
    sentence: fc.constantFrom('s1', 's2', 's3'),
    created: time,
    content: stamped(content),
    note: stamped(text),
    known: stamped(fc.boolean()),
    deleted: stamped(fc.boolean()),
    reviews: fc.uniqueArray(fc.record({ at: time, grade: fc.constantFrom(...grades) }), {
      maxLength: 4,
      selector: ({ at, grade }) => `${at} ${grade}`,
    }),
    resets: fc.option(stamped(fc.array(fc.array(time, { maxLength: 2 }), { maxLength: 2 })), {
      nil: undefined,
    }),
  })
  .map(({ sentence, reviews, resets, ...rest }) => {
    const place = { article: 'probe', sentence, words: [1] };
    return {
      id: expressionId(place),
      place,
      ...rest,
      reviews: reviews.toSorted(compareReviews),
      ...(resets && { resets }),
    };
  });
