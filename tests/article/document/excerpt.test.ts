import { describe, expect, it } from 'vitest';
import { excerpt, excerptOfAll, firstWords, wordsWithin } from '#article/document/excerpt.ts';
import { fc } from '../../seeded.ts';

const sentence = 'Laut dem Beamten habe kein anderes Land so viel Wert darauf gelegt.';

/** Where words stand in the sentence. */
function stretch(words: string, within = sentence) {
  const start = within.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in "${within}"`);
  return { start, end: start + words.length };
}

/** What a reader sees of an excerpt. */
function shown(words: readonly string[], within = sentence): string {
  const { before, text, after } = excerpt(
    within,
    words.map((one) => stretch(one, within)),
  );
  return `${before}[${text}]${after}`;
}

describe('an excerpt', () => {
  it.each([
    ['in the middle', ['kein'], '… Beamten habe [kein] anderes Land …'],
    ['where the sentence begins', ['Laut'], '[Laut] dem Beamten …'],
    ['near its start, which is shown whole', ['habe'], '… dem Beamten [habe] kein anderes …'],
    ['with few words before it', ['dem Beamten'], 'Laut [dem Beamten] habe kein …'],
    ['where it ends, with its full stop', ['gelegt'], '… Wert darauf [gelegt].'],
  ])('shows two words on either side, never half of one: %s', (_, words, expected) => {
    expect(shown(words)).toBe(expected);
  });

  it.each([
    ['opens', 'Er nannte „Holm“ nicht', '… nannte „[Holm]“ nicht'],
    ['follows', 'Das, so Holm, sei gut', 'Das, so [Holm], sei …'],
  ])('keeps a sign at the word that it %s', (_, within, expected) => {
    expect(shown(['Holm'], within)).toBe(expected);
  });

  it('stands a sign in for what is between two stretches', () => {
    expect(shown(['kein', 'Land', 'Wert'])).toBe('… Beamten habe [kein … Land … Wert] darauf gelegt.');
  });

  it('joins stretches with nothing but a space between them', () => {
    expect(shown(['kein', 'anderes'])).toBe('… Beamten habe [kein anderes] Land so …');
  });

  it('shows the first words of a long text, and goes on behind it', () => {
    const long =
      'Wie der amerikanische Außenminister Antony Blinken nach einer langen Reise sagte, ist das gut';
    const words = 'der amerikanische Außenminister Antony Blinken nach einer langen Reise';
    expect(shown([words], long)).toBe(
      'Wie [der amerikanische Außenminister Antony Blinken nach …] sagte, ist …',
    );
  });

  it('is cut from the sentence alone, at words', () => {
    const word = fc.stringMatching(/^[a-zäß,.„“]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 6 }),
        (words, picked) => {
          const text = words.join(' ');
          const starts = words.map(
            (_, index) => words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0),
          );
          const stretches = picked
            .map((index) => index % words.length)
            .toSorted((a, b) => a - b)
            .filter((index, place, all) => index !== all[place - 1])
            .map((index) => ({
              start: starts[index] ?? 0,
              end: (starts[index] ?? 0) + (words[index]?.length ?? 0),
            }));
          const { before, text: middle, after } = excerpt(text, stretches);
          // The pieces between the signs that stand for what is left out: each is whole words of the sentence.
          const pieces = `${before}${middle}${after}`.split('…').map((piece) => piece.trim());
          for (const piece of pieces) expect(` ${text} `).toContain(piece === '' ? '' : ` ${piece} `);
          expect(before.replace('… ', '').trim().split(/\s+/).length).toBeLessThanOrEqual(2);
          expect(after.replace(' …', '').trim().split(/\s+/).length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});

describe('the first words', () => {
  it.each([
    ['eins zwei drei', 2, 'eins zwei …'],
    ['eins zwei', 2, 'eins zwei'],
    ['eins zwei', 3, 'eins zwei'],
    [' eins zwei', 1, ' eins …'],
    ['', 2, ''],
  ])('of "%s", %i of them', (text, count, expected) => {
    expect(firstWords(text, count)).toBe(expected);
  });
});

describe('an excerpt of several places at once', () => {
  const pieces = (words: readonly string[], within = sentence) =>
    excerptOfAll(
      within,
      words.map((one) => stretch(one, within)),
    )
      .map(({ text, isMeant }) => (isMeant ? `[${text}]` : text))
      .join('');

  it.each([
    ['far apart', ['dem Beamten', 'Wert'], 'Laut [dem Beamten] habe kein … so viel [Wert] darauf gelegt.'],
    ['in any order', ['Wert', 'Land'], '… kein anderes [Land] so viel [Wert] darauf gelegt.'],
    ['in one another', ['anderes Land', 'Land'], '… habe kein [anderes Land] so viel …'],
    ['one alone', ['Land'], '… kein anderes [Land] so viel …'],
  ])('shows what stands round each: %s', (_, words, expected) => {
    expect(pieces(words)).toBe(expected);
  });

  it('leaves out no short word between them', () => {
    expect(pieces(['kein', 'darauf'], 'habe kein anderes Land so a viel darauf gelegt')).toBe(
      'habe [kein] anderes Land so a viel [darauf] gelegt',
    );
  });
});

describe('as many words as there is room for', () => {
  it.each([
    [200, sentence],
    [sentence.length, sentence],
    [sentence.length - 1, 'Laut dem Beamten habe kein anderes Land so viel Wert darauf …'],
    [16, 'Laut dem Beamten …'],
    [15, 'Laut dem …'],
    [2, 'Laut …'],
  ])('are whole, for %i characters', (room, expected) => {
    expect(wordsWithin(sentence, room)).toBe(expected);
  });
});
