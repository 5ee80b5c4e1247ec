import type { Checked } from '#article/conllu/checked.ts';
import type { FormatError, Place } from '#article/conllu/format-error.ts';
import { commentPlace } from '#article/conllu/parse-comment.ts';
import { translationForms } from '#article/conllu/parse-translation.ts';
import { quoteText } from '#article/conllu/quote-text.ts';
import { findComment, type Sentence, wordsOf } from '#article/conllu/sentence.ts';

/**
 * Words and tokens of the translation that mean the same together: *gaben … bekannt* `6,19`, *have … announced*
 * `14,16`. One side is empty where the other has no counterpart.
 */
export interface AlignedGroup {
  /** Word IDs. */
  readonly words: readonly number[];
  /** Numbers in `# tokens_en`, from 1. */
  readonly tokens: readonly number[];
}

/** One side of the alignment: how far its numbers go, and which were told already. */
interface Side {
  readonly name: string;
  readonly last: number;
  readonly told: Set<number>;
}

const GROUP = /^(_|[1-9][\d,]*):(_|[1-9][\d,]*)$/;
const NUMBER = /^[1-9]\d*$/;

/**
 * Reads `# align_en`; no groups where there is none.
 * Errors: no `# tokens_en` to count in, a group of another shape than `2,6:2,3`, nothing on both sides, a number that
 * is no word or no token, a word or a token in two groups.
 * Source: FORMAT.md, section 3.
 */
export function parseAlignment(sentence: Sentence): Checked<readonly AlignedGroup[]> {
  const comment = findComment(sentence, 'align_en');
  if (comment?.value === undefined) return { value: [], errors: [] };
  const forms = translationForms(sentence);
  if (forms === undefined) {
    const expected = '# tokens_en, whose numbers it uses';
    return { value: [], errors: [{ ...commentPlace(comment), found: '# align_en alone', expected }] };
  }
  const words = wordsOf(sentence).length;
  // Where the words of a sentence could not be read, nobody knows how far they go.
  const german: Side = { name: 'a word', last: words || Number.POSITIVE_INFINITY, told: new Set() };
  const english: Side = { name: 'a token', last: forms.length, told: new Set() };
  const groups: AlignedGroup[] = [];
  const errors: FormatError[] = [];
  let place = commentPlace(comment);
  for (const text of comment.value.split(' ')) {
    const at = place;
    const sides = splitGroup(text);
    place = { ...at, column: at.column + text.length + 1 };
    if (sides === undefined) {
      errors.push({ ...at, found: quoteText(text), expected: 'a group such as 1:1, 2,6:2,3, 4:_ or _:5' });
      continue;
    }
    const [left, right] = sides;
    const words = readNumbers(left, at, german);
    const tokens = readNumbers(right, { ...at, column: at.column + left.length + 1 }, english);
    for (const error of [...words.errors, ...tokens.errors]) errors.push(error);
    groups.push({ words: words.value, tokens: tokens.value });
  }
  return { value: groups, errors };
}

/** The two sides of a group; undefined for what is none. */
function splitGroup(text: string): readonly [left: string, right: string] | undefined {
  const [, left, right] = GROUP.exec(text) ?? [];
  if (left === undefined || right === undefined || text === '_:_') return undefined;
  const isList = (side: string) => side === '_' || side.split(',').every((digits) => NUMBER.test(digits));
  return isList(left) && isList(right) ? [left, right] : undefined;
}

function readNumbers(list: string, place: Place, side: Side): Checked<readonly number[]> {
  if (list === '_') return { value: [], errors: [] };
  const errors: FormatError[] = [];
  let column = place.column;
  for (const digits of list.split(',')) {
    const number = Number(digits);
    const at = { line: place.line, column, found: quoteText(digits) };
    if (number > side.last) errors.push({ ...at, expected: `${side.name} from 1 to ${side.last}` });
    else if (side.told.has(number)) errors.push({ ...at, expected: `${side.name} in one group only` });
    side.told.add(number);
    column += digits.length + 1;
  }
  return { value: list.split(',').map(Number), errors };
}
