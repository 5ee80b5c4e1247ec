import type { Checked } from '#article/conllu/checked.ts';
import { type MiscPlace, miscPlaces, miscValuePlace } from '#article/conllu/find-misc.ts';
import type { FormatError, Place } from '#article/conllu/format-error.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import type { Sentence } from '#article/conllu/sentence.ts';
import { writeId } from '#article/conllu/write-id.ts';

/**
 * PARSEME's categories of expressions, those that we use. Of verbs: VID idiom, IRV inherently reflexive, LVC.full light
 * verb, VPC.full with a separable particle, IAV with the preposition that it can't be without. Of other words: NID noun,
 * AdjID adjective, AdvID adverb, AdpID preposition, ConjID conjunction.
 * Source: PARSEME annotation guidelines 2.0.
 */
export const expressionKinds = [
  'VID',
  'IRV',
  'LVC.full',
  'VPC.full',
  'IAV',
  'NID',
  'AdjID',
  'AdvID',
  'AdpID',
  'ConjID',
] as const;

export type ExpressionKind = (typeof expressionKinds)[number];

/** Words that mean one thing together, wherever they stand in the sentence: *bezieht sich … auf*. */
export interface MarkedExpression extends Place {
  /** Its number in the sentence. */
  readonly number: number;
  readonly kind: ExpressionKind;
  /** Word IDs, in order. */
  readonly words: readonly number[];
}

const MARK = /^([1-9]\d*)(?::(.+))?$/;

function isKind(text: string | undefined): text is ExpressionKind {
  return expressionKinds.some((kind) => kind === text);
}

/**
 * Reads the `Mwe=` of a sentence: `1:VID` on an expression's first word, `1` on the others, `1;2:IRV` on a word of two.
 * Errors: `Mwe=` elsewhere than on a word, a mark of another shape, an unknown kind, none on the first word or one on
 * a later word, an expression of one word, numbers that don't count from 1.
 * Source: PARSEME's cupt format; FORMAT.md, section 4.
 */
export function parseExpressions(sentence: Sentence): Checked<readonly MarkedExpression[]> {
  const isMarked = sentence.tokens.some(({ misc }) => misc.some(({ key }) => key === 'Mwe'));
  if (!isMarked) return { value: [], errors: [] };
  const expressions: (MarkedExpression & { readonly words: number[] })[] = [];
  const byNumber = new Map<number, (typeof expressions)[number]>();
  // Numbers whose kind is unknown: told at their first word, they are not told again at the others.
  const unknown = new Set<number>();
  const errors: FormatError[] = [];
  for (const token of sentence.tokens) {
    for (const place of miscPlaces(token, 'Mwe')) {
      if (token.kind !== 'word') {
        const found = `Mwe on ${writeId(token)}`;
        errors.push({ line: place.line, column: place.column, found, expected: 'Mwe on words only' });
        continue;
      }
      for (const { text, at } of splitMarks(place)) {
        const [match, digits, kind] = MARK.exec(text) ?? [];
        const number = Number(digits);
        const earlier = byNumber.get(number);
        if (match === undefined) {
          errors.push({
            ...at,
            found: quoteText(text),
            expected: 'marks such as 1:VID or 1, with ";" between',
          });
        } else if (earlier?.words.at(-1) === token.id) {
          errors.push({ ...at, found: quoteText(text), expected: 'each number once on a word' });
        } else if (earlier !== undefined) {
          earlier.words.push(token.id);
          if (kind !== undefined)
            errors.push({
              ...at,
              found: quoteText(text),
              expected: `"${number}", the kind on the first word only`,
            });
        } else if (unknown.has(number) && kind === undefined) {
        } else if (!isKind(kind)) {
          unknown.add(number);
          const expected = `"${number}:" and a kind on the first word: ${expressionKinds.join(', ')}`;
          errors.push({ ...at, found: quoteText(text), expected });
        } else {
          if (number !== expressions.length + 1)
            errors.push({
              ...at,
              found: quoteText(text),
              expected: `number ${expressions.length + 1}, as they count from 1`,
            });
          const expression = { ...at, number, kind, words: [token.id] };
          expressions.push(expression);
          byNumber.set(number, expression);
        }
      }
    }
  }
  const alone = expressions
    .filter(({ words }) => words.length === 1)
    .map(({ line, column, number, kind }) => ({
      line,
      column,
      found: quoteText(`${number}:${kind}`),
      expected: `"${number}" on another word of the sentence too`,
    }));
  return { value: expressions, errors: [...errors, ...(errors.length > 0 ? [] : alone)] };
}

function splitMarks(place: MiscPlace): readonly { readonly text: string; readonly at: Place }[] {
  let offset = 0;
  return (place.item.value ?? '').split(';').map((text) => {
    const at = miscValuePlace(place, offset);
    offset += text.length + 1;
    return { text, at };
  });
}
