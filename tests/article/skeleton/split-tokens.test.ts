import { describe, expect, it } from 'vitest';
import { splitTokens } from '#article/skeleton/split-tokens.ts';
import { fc } from '../../seeded.ts';
import { germanText } from './german-text.ts';

const formsOf = (sentence: string) => splitTokens(sentence).map(({ form }) => form);

describe('splitting a sentence into words', () => {
  it.each([
    ['signs', 'Ja, „wichtig“ (Lu): gut!', 'Ja|,|„|wichtig|“|(|Lu|)|:|gut|!'],
    [
      'a hyphenated word',
      'Das US-Außenministerium im C5+1-Format.',
      'Das|US-Außenministerium|im|C5+1-Format|.',
    ],
    [
      'a part that is left out',
      'Süd- und Zentralasien, Importe und -exporte',
      'Süd-|und|Zentralasien|,|Importe|und|-exporte',
    ],
    ['numbers', '41,5 Mio. und 20.000 oder 1.234,56', '41,5|Mio.|und|20.000|oder|1.234,56'],
    ['a time, a fraction and years', 'Um 10:30 waren 1/2 da, 2023/24.', 'Um|10:30|waren|1/2|da|,|2023/24|.'],
    ['a per cent sign', '5% oder 41,5-prozentig', '5|%|oder|41,5-prozentig'],
    ['a minus', 'Es sind -5 Grad', 'Es|sind|-5|Grad'],
    ['an ordinal', 'Am 24. Februar im 41. Stock', 'Am|24.|Februar|im|41.|Stock'],
    ['a number at the end', 'Es war 1945.', 'Es|war|1945|.'],
    ['an ordinal at the end, which is a number', 'Sie wurde 2.', 'Sie|wurde|2|.'],
    ['a short date', 'Am 24.2. kam er am 24.02.2023.', 'Am|24.2.|kam|er|am|24.02.2023|.'],
    ['a king', 'Ludwig XIV. kam.', 'Ludwig|XIV.|kam|.'],
    ['abbreviations', 'Dr. Berg sagt z. B. das, z.B. dies usw.', 'Dr.|Berg|sagt|z.|B.|das|,|z.B.|dies|usw.'],
    ['an abbreviation with a hyphen', 'Dipl.-Ing. Berg', 'Dipl.-Ing.|Berg'],
    ['a club', 'Der Verein heißt A e. V.', 'Der|Verein|heißt|A|e.|V.'],
    ['a plan', 'Er hat Plan B.', 'Er|hat|Plan|B|.'],
    ['apostrophes', 'Hans’ Haus, geht’s, ’s ist', 'Hans’|Haus|,|geht’s|,|’s|ist'],
    ['single quotation marks', 'Er sagt ‚Haus’ dazu', 'Er|sagt|‚|Haus|’|dazu'],
    ['dashes and dots', 'Ja – nein … oder ... so--ja', 'Ja|–|nein|…|oder|...|so|--|ja'],
    ['words with a slash', 'und/oder', 'und|/|oder'],
    ['all readers', 'Leser:innen und Leser*innen', 'Leser:innen|und|Leser*innen'],
    [
      'addresses',
      'Auf https://a.de/b?c=1, www.a.de und a.b@c.de.',
      'Auf|https://a.de/b?c=1|,|www.a.de|und|a.b@c.de|.',
    ],
    ['a slip of the source', 'Er kam.Dann', 'Er|kam|.|Dann'],
    ['pictures', 'Ja 👩‍🔬 🇩🇪!', 'Ja|👩‍🔬|🇩🇪|!'],
    ['an underscore', 'a _ b', 'a|_|b'],
  ])('knows %s', (_, sentence, forms) => {
    expect(formsOf(sentence)).toEqual(forms.split('|'));
  });

  it.each([
    ['im', 'in dem'],
    ['zum', 'zu dem'],
    ['zur', 'zu der'],
    ['am', 'an dem'],
    ['beim', 'bei dem'],
    ['vom', 'von dem'],
    ['ins', 'in das'],
    ['ans', 'an das'],
    ['fürs', 'für das'],
    ['Im', 'In dem'],
    ['Übers', 'Über das'],
  ])('splits %s into %s', (form, parts) => {
    expect(splitTokens(`${form} Haus.`)[0]).toEqual({ form, parts: parts.split(' '), spaceAfter: true });
  });

  it.each(['IM', 'ANS', 'Imker', 'im-Vergleich', 'constructor', 'valueOf'])('splits no %s', (form) => {
    expect(splitTokens(form)).toEqual([{ form, parts: [], spaceAfter: true }]);
  });

  it('tells where no space follows', () => {
    const tokens = splitTokens('Ja (im), nein.');
    expect(tokens.filter(({ spaceAfter }) => !spaceAfter).map(({ form }) => form)).toEqual([
      '(',
      'im',
      ')',
      'nein',
    ]);
  });

  it('loses and adds nothing, whatever the sentence', () => {
    fc.assert(
      fc.property(germanText, (text) => {
        const tokens = splitTokens(text);
        expect(
          tokens
            .map(({ form, spaceAfter }) => form + (spaceAfter ? ' ' : ''))
            .join('')
            .trimEnd(),
        ).toBe(text);
        expect(tokens.every(({ form }) => form !== '' && !/\s/.test(form))).toBe(true);
      }),
    );
  });
});
