import { describe, expect, it } from 'vitest';
import { nestMentions, type Piece, type Stretch } from '#article/compile/nest-mentions.ts';
import { type Inline, inlineText, isMention } from '#article/document/inline.ts';
import { fc } from '../../seeded.ts';
import { mentionsIn } from './sample.ts';

/** Pieces of a text: every word and every sign, with the space after it. */
function pieces(text: string): readonly Piece[] {
  return [...text.matchAll(/([\p{L}\p{N}-]+|[^\p{L}\p{N}\s])(\s?)/gu)].map(([, inline = '', space = '']) => ({
    inline,
    space,
  }));
}

function stretch(eid: string, first: number, last: number, rest = last + 1): Stretch {
  const actor = eid.toUpperCase();
  return { eid, actor, kind: 'person', manner: 'named', id: `s1.${first}-${last}`, first, last, rest };
}

/** Inlines as a line: each mention in brackets with its name and its anchor's sign, the relative clause behind a bar. */
function draw(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (!isMention(inline)) return inlineText([inline]);
      const rest = inline.rest === undefined ? '' : `|${draw(inline.rest)}`;
      return `(${inline.eid}${inline.id === undefined ? '' : '#'} ${draw(inline.inlines)}${rest})`;
    })
    .join('');
}

const nestings: readonly {
  readonly what: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly drawn: string;
}[] = [
  { what: 'no mention at all', text: 'Es regnet .', stretches: [], drawn: 'Es regnet .' },
  {
    what: 'a mention of one word',
    text: 'Anna kommt.',
    stretches: [stretch('a', 0, 0)],
    drawn: '(a# Anna) kommt.',
  },
  {
    what: 'a mention in a mention, whichever comes first',
    text: 'die Wirtschaft der Region wächst',
    stretches: [stretch('b', 2, 3), stretch('a', 0, 3)],
    drawn: '(a# die Wirtschaft (b# der Region)) wächst',
  },
  {
    what: 'mentions side by side',
    text: 'Anna, Ben kommen',
    stretches: [stretch('a', 0, 0), stretch('b', 2, 2)],
    drawn: '(a# Anna), (b# Ben) kommen',
  },
  {
    what: 'three, one in the other',
    text: 'der Rat der Minister der Region',
    stretches: [stretch('a', 0, 5), stretch('b', 2, 5), stretch('c', 4, 5)],
    drawn: '(a# der Rat (b# der Minister (c# der Region)))',
  },
  {
    what: 'the relative clause as the rest',
    text: 'Anna, für die Ben arbeitet, kommt',
    stretches: [stretch('a', 0, 5, 1), stretch('b', 4, 4)],
    drawn: '(a# Anna|, für die (b# Ben) arbeitet), kommt',
  },
  {
    what: 'two that cross: the second in two stretches, the later one without an anchor',
    text: 'Ölleitungen Kasachstans und Russlands sicher',
    stretches: [stretch('a', 0, 2), stretch('b', 1, 3)],
    drawn: '(a# Ölleitungen (b# Kasachstans und)) (b Russlands) sicher',
  },
  {
    what: 'one that crosses two',
    text: 'eins zwei drei vier fünf',
    stretches: [stretch('a', 0, 1), stretch('b', 1, 3), stretch('c', 3, 4)],
    drawn: '(a# eins (b# zwei)) (b drei (c# vier)) (c fünf)',
  },
];

describe('nesting mentions', () => {
  it.each(nestings)('draws $what', ({ text, stretches, drawn }) => {
    expect(draw(nestMentions(pieces(text), stretches))).toBe(drawn);
  });

  it.each([
    [
      'is part of two mentions',
      'die Minister der Region, die arm ist',
      [stretch('a', 0, 7, 4), stretch('b', 2, 7, 4)],
    ],
    ['is cut by another mention', 'eins zwei, drei vier fünf', [stretch('a', 0, 3), stretch('b', 1, 5, 2)]],
  ])('prints every word once where a relative clause %s', (_, text, stretches) => {
    expect(inlineText(nestMentions(pieces(text), stretches))).toBe(text);
  });

  it('keeps words with a gloss apart and joins the strings around them', () => {
    const word = { form: 'Haus', gloss: 'house' };
    const inlines = nestMentions(
      [
        { inline: 'Das', space: ' ' },
        { inline: 'da', space: ' ' },
        { inline: word, space: '' },
        { inline: '.', space: ' ' },
      ],
      [],
    );
    expect(inlines).toEqual(['Das da ', word, '.']);
  });

  const stretches = fc.array(
    fc
      .tuple(fc.nat(7), fc.nat(7), fc.constantFrom('a', 'b', 'c', 'd'))
      .map(([one, two, eid]) => stretch(eid, Math.min(one, two), Math.max(one, two))),
    { maxLength: 5 },
  );
  const text = 'eins zwei, drei vier fünf sechs.';

  it('never loses or repeats a word, however mentions lie', () => {
    fc.assert(
      fc.property(stretches, (given) => {
        expect(inlineText(nestMentions(pieces(text), given))).toBe(text);
      }),
    );
  });

  it('never loses or repeats a word where relative clauses begin at the comma', () => {
    fc.assert(
      fc.property(stretches, (given) => {
        const relative = given.map((one) => (one.first < 2 && one.last > 3 ? { ...one, rest: 2 } : one));
        expect(inlineText(nestMentions(pieces(text), relative))).toBe(text);
      }),
    );
  });

  it('gives every mention one anchor, on its first stretch', () => {
    fc.assert(
      fc.property(stretches, (given) => {
        const anchors = mentionsIn(nestMentions(pieces(text), given)).flatMap(({ id }) => id ?? []);
        expect(anchors.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
      }),
    );
  });
});
